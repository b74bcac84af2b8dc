#!/usr/bin/env bash
# Prints the path of a Chromium for the browser tests: an installed one, else Debian's package when root, else the one the
# test tool can fetch, else one sentence.
set -eu

installed() {
  local name
  for name in "${FRAMSTEG_CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome' /Applications/Chromium.app/Contents/MacOS/Chromium; do
    [ -n "$name" ] && command -v "$name" && return 0
  done
  return 1
}

installed && exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium; } >&2 && installed && exit 0
fi

cd "$(dirname "$0")/../frontend"
if npx playwright install chromium-headless-shell >&2; then
  node -e 'console.log(require("@playwright/test").chromium.executablePath())' && exit 0
fi

echo 'Webbläsartesterna behöver Chromium eller Chrome. Installera en av dem och kör make test igen.' >&2
exit 1
