#!/bin/sh
# Takes a picture of a page in headless Chromium: picture.sh PAGE#VIEW WIDTH,HEIGHT OUT.png
# Chromium is shown the chart font too, so that Hangul is right on a machine without Korean fonts.
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cat >"$scratch/fonts.conf" <<FONTS
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>$home/report/src/main/resources/io/papertide/report/font</dir>
  <cachedir>$scratch/fonts</cachedir>
</fontconfig>
FONTS
FONTCONFIG_FILE=$scratch/fonts.conf chromium --headless=new --no-sandbox --disable-gpu --no-first-run \
    --disable-background-networking --hide-scrollbars --virtual-time-budget=4000 \
    --user-data-dir="$scratch/profile" --window-size="$2" --screenshot="$scratch/picture.png" "file://$(pwd)/$1"
cp "$scratch/picture.png" "$3"
