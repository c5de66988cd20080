#!/usr/bin/env bash
# Sentence pairs beside the corpus, out of Debian: a dictionary, texts of games and programs that people translated, handbooks, descriptions of packages, names of places.
#   scripts/train/translator/debian.sh --work data/var/translator
# Leaves <work>/more/<language>-en.tsv.xz, MANIFEST.md and nouns.json, which prepare.py takes in when they are there. Needs apt with Debian's mirror, dpkg and python3.
set -euo pipefail
here=$(dirname "$0")
work=''
while (($#)); do
  case $1 in
    --work) work=${2:?--work needs a folder}; shift 2 ;;
    *) echo "unknown: $1; see the head of $0" >&2; exit 1 ;;
  esac
done
: "${work:?--work names the folder that prepare.py works in}"
campaigns=(did dm dw ei httt l low nr sof sota sotbe thot trow tsg ttb utbs)
games=(freeorion-data fillets-ng-data warzone2100-data lordsawar-data unknown-horizons)
programs=(minetest-data kstars-data marble-data kgeography-data kalzium-data step homebank-data gnucash-common gramps digikam-data kmymoney-common)
handbooks=(gnome-user-docs debian-faq{,-de,-fr} gimp-help-{de,fr,en} libreoffice-help-{de,fr,en-us})
packages=(trans-de-en iso-codes libgweather-4-common freeciv-data freedroidrpg-data widelands-data wesnoth-1.16-data "${campaigns[@]/#/wesnoth-1.16-}"
  "${games[@]}" "${programs[@]}" "${handbooks[@]}")
wanted=('*/de/LC_MESSAGES/*.mo' '*/fr/LC_MESSAGES/*.mo' '*/trans/de-en' '*/stringtables/*.txt' '*/dialogs_*.lua'
  '*/HTML/de/*.docbook' '*/HTML/fr/*.docbook' '*/HTML/en/*.docbook' '*/gnome-help/*.page' '*.html')
mirror=${MIRROR:-http://deb.debian.org/debian}
mkdir -p "$work/debian/descriptions"
for release in bookworm trixie sid; do
  for language in de fr en; do
    list=$work/debian/descriptions/$release-$language
    [[ -s $list.bz2 || -s $list.xz ]] && continue
    for form in xz bz2; do
      curl -fsS -o "$work/debian/list.part" "$mirror/dists/$release/main/i18n/Translation-$language.$form" 2> "$work/debian/curl.log" && mv "$work/debian/list.part" "$list.$form" && break
    done
    [[ -s $list.bz2 || -s $list.xz ]] || { echo "no list of descriptions for $release-$language from $mirror; see $work/debian/curl.log" >&2; exit 1; }
  done
done
for package in "${packages[@]}"; do
  [[ -d $work/debian/$package ]] && continue
  (cd "$work/debian" && apt-get -qq download "$package")
  rm -rf "$work/debian/unpacking"
  mkdir "$work/debian/unpacking"
  # tar fails for each pattern that fits nothing: what came out tells.
  dpkg --fsys-tarfile "$work/debian/$package"_*.deb | tar -x -C "$work/debian/unpacking" --wildcards --no-anchored "${wanted[@]}" 2> "$work/debian/tar.log" || true
  if [[ -z $(find "$work/debian/unpacking" -type f) ]]; then
    echo "nothing came out of $package; see $work/debian/tar.log" >&2
    exit 1
  fi
  mv "$work/debian/unpacking" "$work/debian/$package"
  rm "$work/debian/$package"_*.deb
done
"${PYTHON:-/usr/bin/python3}" "$here/debian.py" --work "$work"
