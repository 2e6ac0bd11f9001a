#!/bin/sh
# Makes the office files of the corpus anew; see ../README.md.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=$here/../../resources/corpus/office
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

python3 -c "from PIL import Image; Image.new('1', (8, 8), 1).save('dot.png')"
python3 "$here/word-manual.py" word-manual.docx dot.png
python3 "$here/archives.py" .
python3 "$here/../pdf/libreoffice-odd-even.py" libreoffice-table.odt
mkdir saved
soffice --headless --convert-to docx --outdir saved odf-features.odt && mv saved/odf-features.docx libreoffice-saved.docx
soffice --headless --convert-to odt --outdir saved word-manual.docx && mv saved/word-manual.odt libreoffice-saved.odt
soffice --headless --convert-to doc --outdir saved word-plain.docx && mv saved/word-plain.doc old-format.docx
head -c 3000 word-manual.docx > truncated.docx
cp ./*.docx ./*.odt ./*.epub "$out"
