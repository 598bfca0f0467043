#!/usr/bin/env bash
# Runs every test on SQLite and on PostgreSQL 15. Installs what is missing on Debian. Ends with `N passed, N failed`.
# How long each test took lies in artifacts/tests afterwards.
set -uo pipefail
cd "$(dirname "$0")"
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 LANG=C.UTF-8
configuration=Release
scratch=$(mktemp -d)
times=$PWD/artifacts/tests
chmod 755 "$scratch"
postgres=""
passed=0
failed=0

leave() {
  [ -n "$postgres" ] && as_postgres "$postgres/pg_ctl" -D "$scratch/pg" -m immediate stop >/dev/null 2>&1
  rm -rf "$scratch"
}
trap leave EXIT

say() { printf '\n== %s\n' "$*"; }

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

# PostgreSQL refuses to run as root.
as_postgres() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }

install_missing() {
  local missing=()
  command -v chromium >/dev/null || [ -x /usr/bin/chromium ] || missing+=(chromium)
  [ -x /usr/lib/postgresql/15/bin/initdb ] || missing+=(postgresql-15)
  command -v pdftotext >/dev/null || missing+=(poppler-utils)
  command -v qpdf >/dev/null || missing+=(qpdf)
  ls /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf >/dev/null 2>&1 || missing+=(fonts-dejavu-core)
  ldconfig -p 2>/dev/null | grep -q libicuuc || missing+=(libicu72)
  [ ${#missing[@]} -eq 0 ] && return
  say "Installing ${missing[*]}"
  command -v apt-get >/dev/null || { echo "Install these by hand, then run this again: ${missing[*]}" >&2; exit 2; }
  as_root apt-get update -qq &&
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >"$scratch/apt.log" 2>&1 ||
    { tail -20 "$scratch/apt.log" >&2; exit 2; }
}

start_postgres() {
  postgres=/usr/lib/postgresql/15/bin
  say "Starting PostgreSQL 15"
  mkdir -p "$scratch/pg" "$scratch/socket"
  echo "colofon-test" >"$scratch/password"
  [ "$(id -u)" = 0 ] && chown -R postgres "$scratch/pg" "$scratch/socket" "$scratch/password"
  as_postgres "$postgres/initdb" -D "$scratch/pg" -U postgres -A scram-sha-256 --pwfile="$scratch/password" -E UTF8 --locale=C.UTF-8 >/dev/null || exit 2
  local port
  for port in $(shuf -i 54000-60000 -n 5); do
    as_postgres "$postgres/pg_ctl" -D "$scratch/pg" -w -l "$scratch/pg/log" \
      -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$scratch/socket -c max_connections=200 -c shared_buffers=256MB -c fsync=off -c synchronous_commit=off -c full_page_writes=off" \
      start >/dev/null && break
    port=""
  done
  [ -n "$port" ] || { tail -5 "$scratch/pg/log" >&2; exit 2; }
  server="Host=127.0.0.1;Port=$port;Username=postgres;Password=colofon-test;Database=postgres"
}

# run PROJECT LABEL [SERVER]: runs one test program; what it says goes to its log, its sums to a file.
run() {
  local project=$1 label=$2 log="$scratch/$1-$2" summary total bad
  COLOFON_TEST_DATABASE="${3:-}" "tests/$project/bin/$configuration/net10.0/$project" -noLogo -noColor -xml "$times/$project-$label.xml" >"$log.log" 2>&1 </dev/null
  local exit=$?
  summary=$(grep -E 'Total: [0-9]+, Errors: [0-9]+, Failed: [0-9]+' "$log.log" | tail -1)
  if [ -z "$summary" ]; then
    { tail -40 "$log.log"; echo "$project on $label: did not finish (exit $exit)"; } >"$log.said"
    echo "0 1" >"$log.sum"
    return
  fi
  total=$(sed -E 's/.*Total: ([0-9]+).*/\1/' <<<"$summary")
  bad=$(sed -E 's/.*Errors: ([0-9]+), Failed: ([0-9]+).*/\1+\2/' <<<"$summary")
  bad=$((bad))
  [ "$exit" -ne 0 ] && [ "$bad" -eq 0 ] && bad=1
  { grep -E '\[FAIL\]|\[ERROR\]' -A 25 "$log.log" | head -400; echo "$project on $label: $((total - bad)) passed, $bad failed"; } >"$log.said"
  echo "$((total - bad)) $bad" >"$log.sum"
}

# lane: reads "PROJECT LABEL [SERVER]" lines and runs them one after the other.
lane() {
  local project label server
  while read -r project label server; do
    run "$project" "$label" "$server"
    cat "$scratch/$project-$label.said"
  done
}

install_missing
say "Building"
dotnet build Colofon.slnx -c $configuration -v q || { echo "0 passed, 1 failed"; exit 1; }
dotnet publish src/Colofon.Cli -c $configuration -v q -o "$scratch/published" || { echo "0 passed, 1 failed"; exit 1; }
export COLOFON_PUBLISHED="$scratch/published"
mkdir -p "$times"
start_postgres

say "Testing on SQLite and, beside it, on PostgreSQL"
COLOFON_SCREENSHOTS="${COLOFON_SCREENSHOTS:-$PWD/artifacts/screenshots}" lane <<LANE &
Colofon.Acceptance SQLite
Colofon.Core.Tests SQLite
Colofon.Evidence.Tests memory
Colofon.Tone.Tests memory
LANE
lane <<LANE &
Colofon.Acceptance PostgreSQL $server
Colofon.Core.Tests PostgreSQL $server
LANE
wait

while read -r good bad; do
  passed=$((passed + good))
  failed=$((failed + bad))
done < <(cat "$scratch"/*.sum)
# A program that left no sum never ran to its end.
failed=$((failed + 6 - $(ls "$scratch"/*.sum | wc -l)))
echo
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
