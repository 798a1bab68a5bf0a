#!/usr/bin/env bash
# A PostgreSQL (15 or later) of one's own, in a folder of one's own, for tests and measurements.
#   .ci/postgres.sh start FOLDER   installs the server if none is found (Debian, as root), starts it, prints its URL
#   .ci/postgres.sh stop FOLDER    stops it and removes the folder
# Nothing is kept: fsync is off, connections are trusted, it listens on 127.0.0.1 only.
set -euo pipefail

say() { echo "$*" >&2; }

newest_bin() {
  local bin
  for bin in $(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -rV) "$(dirname "$(command -v initdb 2>/dev/null || echo /nowhere/initdb)")"; do
    [ -x "$bin/initdb" ] || continue
    [ "$("$bin/initdb" --version | grep -oE '[0-9]+' | head -1)" -ge 15 ] && { echo "$bin"; return; }
  done
}

install_server() {
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    say 'PostgreSQL 15 or later is needed: no initdb was found, and it can be installed here only as root on Debian or Ubuntu.'
    exit 1
  fi
  say 'Installing PostgreSQL (once) …'
  # no cluster of the system's own: we make ours
  mkdir -p /etc/postgresql-common
  [ -e /etc/postgresql-common/createcluster.conf ] || echo 'create_main_cluster = false' >/etc/postgresql-common/createcluster.conf
  export DEBIAN_FRONTEND=noninteractive
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends postgresql; } >&2
}

# initdb refuses root, so root lends the work to someone harmless
owner() { if [ "$(id -u)" != 0 ]; then id -un; elif id postgres >/dev/null 2>&1; then echo postgres; else echo nobody; fi; }
as_owner() { if [ "$(id -u)" != 0 ]; then "$@"; else (cd / && runuser -u "$(owner)" -- "$@"); fi; }

start() {
  local folder=$1 bin port
  bin=$(newest_bin)
  [ -n "$bin" ] || { install_server; bin=$(newest_bin); }
  [ -n "$bin" ] || { say 'PostgreSQL was installed, but no initdb of version 15 or later is there.'; exit 1; }
  mkdir -p "$folder"
  chown "$(owner)" "$folder"
  chmod 700 "$folder"
  as_owner "$bin/initdb" -D "$folder/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >"/tmp/jianfu-initdb.$$" 2>&1 || { cat "/tmp/jianfu-initdb.$$" >&2; exit 1; }
  rm -f "/tmp/jianfu-initdb.$$"
  port=$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close() })')
  as_owner "$bin/pg_ctl" -D "$folder/data" -w -t 60 -l "$folder/log" -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$folder -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c shared_buffers=256MB -c max_connections=60" start >/dev/null \
    || { as_owner cat "$folder/log" >&2; exit 1; }
  echo "$bin" | as_owner tee "$folder/bin" >/dev/null
  say "PostgreSQL $("$bin/postgres" --version | grep -oE '[0-9.]+' | head -1) runs on port $port"
  echo "postgres://postgres@127.0.0.1:$port/postgres"
}

stop() {
  local folder=$1
  [ -d "$folder/data" ] || { rm -rf "$folder"; return 0; }
  as_owner "$(as_owner cat "$folder/bin")/pg_ctl" -D "$folder/data" -m immediate -w stop >/dev/null 2>&1 || true
  rm -rf "$folder"
}

case "${1:-}:${2:-}" in
  start:?*) start "$2" ;;
  stop:?*) stop "$2" ;;
  *) sed -n '2,5p' "$0" >&2; exit 2 ;;
esac
