#!/bin/sh
# Makes the PDF files of the corpus anew, each with the program that its name tells; see README.md.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=$here/../../resources/corpus/pdf
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export SOURCE_DATE_EPOCH=1750000000
cd "$work"

pdflatex -interaction=batchmode "$here/latex-two-column.tex" && pdflatex -interaction=batchmode "$here/latex-two-column.tex"
groff -man -Tpdf "$here/groff-man.1" > groff-man.pdf
groff -ms -t -Tpdf "$here/groff-ms.ms" > groff-ms.pdf
groff -ms -Tps "$here/plain-letter.ms" > ghostscript-distilled.ps
ps2pdf ghostscript-distilled.ps
python3 "$here/libreoffice-odd-even.py" libreoffice-odd-even.odt
soffice --headless --convert-to 'pdf:writer_pdf_Export:{"ExportBookmarks":{"type":"boolean","value":"true"}}' libreoffice-odd-even.odt
(cd "$here" && exec python3 -m http.server --bind localhost 8099) & # a browser prints the address at the foot
sleep 2
chromium --headless --no-sandbox --disable-gpu --print-to-pdf=chromium-print.pdf http://localhost:8099/chromium-print.html
kill $!
awk -f "$here/rows.awk" "$here/weasyprint-long-table.html" > weasyprint-long-table.html
weasyprint weasyprint-long-table.html weasyprint-long-table.pdf
fop -c "$here/fop.xml" "$here/fop-labels.fo" fop-labels.pdf
python3 "$here/reportlab-files.py" .
qpdf --linearize ghostscript-distilled.pdf linearized.pdf
qpdf --encrypt secret owner 256 -- ghostscript-distilled.pdf needs-password.pdf
qpdf --encrypt "" owner 256 --extract=n -- ghostscript-distilled.pdf owner-password-only.pdf
head -c 4000 fop-labels.pdf > truncated.pdf
cp ./*.pdf "$out"
