"""All cases as a table: pages through them with requests and saves cases.csv with pandas.

    pip install requests pandas
    LAWDRIFT_URL=https://your.host python python_requests.py [cases.csv]
"""

import os
import sys

import pandas as pd
import requests

URL = os.environ.get("LAWDRIFT_URL", "http://localhost:4000") + "/graphql"
QUERY = """
query Cases($after: String) {
  cases(first: 100, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id
      name
      jurisdiction { id name }
      outcome
      charges { law { title } provision { section } unknown }
      stages { stage { code } date }
      sources { url tier }
    }
  }
}
"""


def ask(query: str, variables: dict) -> dict:
    """An answer with its data and its citation; an error of the query stops with its message."""
    response = requests.post(URL, json={"query": query, "variables": variables}, timeout=60)
    answer = response.json()
    if "errors" in answer:
        sys.exit(answer["errors"][0]["message"])
    return answer


def all_cases() -> tuple[list[dict], str]:
    """Every case, page after page, and how to cite them."""
    cases, after = [], None
    while True:
        answer = ask(QUERY, {"after": after})
        page = answer["data"]["cases"]
        cases += page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return cases, answer["extensions"]["lawdrift"]["citation"]
        after = page["pageInfo"]["endCursor"]


def row(case: dict) -> dict:
    """One line of the table. Dates stay text, as precise as known: 2018, 2018-05, 2018-05-16."""
    laws = {charge["law"]["title"] for charge in case["charges"] if charge["law"]}
    return {
        "id": case["id"],
        "name": case["name"],
        "jurisdiction": case["jurisdiction"]["id"],
        "outcome": case["outcome"],
        "laws": "; ".join(sorted(laws)),  # empty: not known, not "none"
        "stages": "; ".join(f"{s['stage']['code']} {s['date'] or '?'}" for s in case["stages"]),
        "sources": len(case["sources"]),
    }


if __name__ == "__main__":
    found, citation = all_cases()
    table = pd.DataFrame([row(case) for case in found])
    path = sys.argv[1] if len(sys.argv) > 1 else "cases.csv"
    table.to_csv(path, index=False)
    # Counts say what was reported, not how often it happens.
    print(table["jurisdiction"].value_counts().head(10).to_string())
    print(f"{len(table)} cases saved in {path}")
    print(citation)
