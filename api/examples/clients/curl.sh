#!/usr/bin/env bash
# Asks Lawdrift from a shell: by POST, by GET, and with variables. Needs curl alone.
set -euo pipefail
url="${LAWDRIFT_URL:-http://localhost:4000}"

# POST: the query and its variables are JSON. -f fails on an HTTP error, -sS shows only errors.
curl -fsS "$url/graphql" -H 'content-type: application/json' -d @- <<'JSON'
{
  "query": "query Laws($state: ID!) { laws(first: 3, where: { jurisdictions: [$state] }) { totalCount nodes { id title status } } }",
  "variables": { "state": "KEN" }
}
JSON
echo

# GET: for links and caches; curl encodes the query.
curl -fsS --get "$url/graphql" --data-urlencode 'query={ meta { release citation } }'
echo

# The schema, with the meaning of everything that can be asked.
curl -fsS "$url/schema.graphql" | sed -n 1,4p
