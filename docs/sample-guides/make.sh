#!/bin/sh
# Makes the PDF guides of the sample library anew; see README.md for what it needs.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
library=$(cd "$here/../../sample-library" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

hardware_guide() { # release, document number
    name=hardware-installation-guide
    cd "$here/$name"
    for pass in 1 2 3; do
        SOURCE_DATE_EPOCH=1750000000 pdflatex -interaction=batchmode -halt-on-error -output-directory="$work" \
            -jobname="$name" "\\newcommand{\\release}{$1}\\newcommand{\\docnumber}{$2}\\input{guide.tex}"
        (cd "$work" && makeindex -q "$name.idx")
    done
    mkdir -p "$library/brackwater/tideos/$1/$name"
    cp "$work/$name.pdf" "$library/brackwater/tideos/$1/$name/"
    rm "$work/$name".*
}

security_guide() { # release
    cd "$here/security-guide"
    mkdir -p "$library/ostrel/lodestone/$1/security-guide"
    fop -c fop.xml -xml guide.xml -xsl guide.xsl -pdf "$library/ostrel/lodestone/$1/security-guide/security-guide.pdf"
}

hardware_guide 7.3 73-2
hardware_guide 7.10 710-1
security_guide 4.0
