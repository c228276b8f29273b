#!/usr/bin/env bash
# Reads the data to take away with programs that others wrote: check.sh <address of the service> [check…]
# Makes a Python environment in $LAWDRIFT_CHECK_VENV, or a new one; fails at the first check that fails.
set -euo pipefail
address="$1"
shift
here="$(cd "$(dirname "$0")" && pwd)"
venv="${LAWDRIFT_CHECK_VENV:-$(mktemp -d)/venv}"
if [ ! -x "$venv/bin/frictionless" ]; then
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet frictionless networkx rdflib duckdb
fi
exec "$venv/bin/python" "$here/check.py" "$address" "$@"
