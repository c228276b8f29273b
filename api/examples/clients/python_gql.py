"""With the gql library: reads the schema from the service, walks over all cases, and asks by GET.

    pip install "gql[requests]"
    LAWDRIFT_URL=https://your.host python python_gql.py
"""

import os

import requests
from gql import Client, gql
from gql.transport.requests import RequestsHTTPTransport

URL = os.environ.get("LAWDRIFT_URL", "http://localhost:4000") + "/graphql"

CASES = """
query Cases($first: Int!, $after: String) {
  cases(first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { id name jurisdiction { name } outcome }
  }
}
"""


def cases(session, size: int = 50):
    """Every case, page after page."""
    after = None
    while True:
        request = gql(CASES)
        request.variable_values = {"first": size, "after": after}
        page = session.execute(request)["cases"]
        yield from page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


if __name__ == "__main__":
    # With the schema at hand, gql refuses a wrong query before it is sent.
    transport = RequestsHTTPTransport(url=URL, timeout=60)
    with Client(transport=transport, fetch_schema_from_transport=True) as session:
        schema = session.client.schema
        print(f"{len(schema.query_type.fields)} questions can be asked")
        found = list(cases(session))
        print(f"{len(found)} cases")
        for case in found[:5]:
            print(f"  {case['jurisdiction']['name']}: {case['name']}, {case['outcome']}")

    # By GET, which caches keep. gql itself always sends a body, so the query goes as a parameter.
    query = "{ meta { release citation } }"
    answer = requests.get(URL, params={"query": query}, timeout=60).json()
    print(answer["data"]["meta"]["citation"])
