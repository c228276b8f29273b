"""Reads the data to take away with frictionless, networkx, rdflib, duckdb and sqlite3: check.py <address> [check…]."""

import json
import sys
import tempfile
from collections import Counter
from pathlib import Path
from urllib.request import urlopen

ADDRESS = sys.argv[1].rstrip("/")
FOLDER = Path(tempfile.mkdtemp(prefix="lawdrift-check-"))


def fetch(path):
    """A file of the release served, as latest leads to it."""
    target = FOLDER / path.replace("/", "_")
    with urlopen(f"{ADDRESS}/data/latest/{path}") as answer:
        target.write_bytes(answer.read())
    return target


def counts():
    with urlopen(f"{ADDRESS}/graphql?query=%7Bmeta%7Bcounts%7Bof%20count%7D%7D%7D") as answer:
        rows = json.load(answer)["data"]["meta"]["counts"]
    return {row["of"]: row["count"] for row in rows}


def edges():
    """How many edges of each type the graph has, by its plainest form."""
    rows = map(json.loads, fetch("graph.jsonl").read_text("utf-8").splitlines())
    return Counter(row["edge"] for row in rows if "edge" in row)


def datapackage():
    from frictionless import Package

    package = Package(str(fetch("datapackage.zip")))
    report = package.validate()
    assert report.valid, report.to_summary()
    for name, label in [("laws", "Law"), ("cases", "Case"), ("sources", "Source")]:
        rows = package.get_resource(name).read_rows()
        assert len(rows) == counts()[label], (name, len(rows))
    citations = package.get_resource("citations").read_rows()
    assert len(citations) == edges()["CITES"]


def packaged():
    """The rows of every table of the Data Package, by name."""
    import csv
    import io
    import zipfile

    csv.field_size_limit(2**24)
    archive = zipfile.ZipFile(fetch("datapackage.zip"))
    tables = {}
    for name in archive.namelist():
        if name.endswith(".csv"):
            text = io.TextIOWrapper(archive.open(name), "utf-8", newline="")
            tables[name[:-4]] = list(csv.DictReader(text))
    return tables


def parquet():
    import zipfile

    import duckdb

    folder = FOLDER / "parquet"
    zipfile.ZipFile(fetch("parquet.zip")).extractall(folder)
    tables = packaged()
    assert {path.stem for path in folder.iterdir()} == set(tables)
    for name, rows in tables.items():
        found = duckdb.sql(f"SELECT * FROM '{folder / name}.parquet'")
        assert len(found.fetchall()) == len(rows), name
        if rows:
            assert found.columns == list(rows[0]), (name, found.columns)
    months = f"SELECT max(maxMonths) FROM '{folder / 'penalties'}.parquet'"
    expected = max(float(row["maxMonths"]) for row in tables["penalties"] if row["maxMonths"])
    assert duckdb.sql(months).fetchall() == [(expected,)]
    titles = duckdb.sql(f"SELECT id, title FROM '{folder / 'laws'}.parquet'").fetchall()
    assert dict(titles) == {row["id"]: row["title"] for row in tables["laws"]}


def sqlite():
    import sqlite3

    database = sqlite3.connect(fetch("lawdrift.sqlite"))
    assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    for name, rows in packaged().items():
        found = database.execute(f'SELECT * FROM "{name}"')
        columns = [column[0] for column in found.description]
        assert not rows or columns == list(rows[0]), (name, columns)
        assert len(found.fetchall()) == len(rows), name
        described = database.execute('SELECT "column" FROM about_columns WHERE "table" = ?', [name])
        assert {column for (column,) in described if column is not None} == set(columns), name
    named = "SELECT count(*) FROM cases JOIN jurisdictions ON cases.jurisdiction = jurisdictions.id"
    assert database.execute(named).fetchone()[0] == counts()["Case"]


def same_graph(graph, label, kind):
    found = Counter(data[label].lstrip(":") for _, data in graph.nodes(data=True))
    assert found == counts(), found
    types = Counter(data[kind] for _, _, data in graph.edges(data=True))
    assert types == edges(), types


def gexf():
    import networkx

    graph = networkx.read_gexf(fetch("graph.gexf"), version="1.3")
    same_graph(graph, "labels", "label")
    dated = [data for _, data in graph.nodes(data=True) if "spells" in data]
    assert dated, "no law has a time"
    assert {data["labels"] for data in dated} == {"Law", "Provision"}


def explorer():
    """What the explorer shows of one node, as NetworkX and as its tables tell it."""
    import csv

    import networkx

    asked = "around=KEN&relations=ENACTED~TOOK_PLACE_IN"
    path = FOLDER / "explorer.gexf"
    with urlopen(f"{ADDRESS}/graph.gexf?{asked}") as answer:
        path.write_bytes(answer.read())
    graph = networkx.read_gexf(path, version="1.3")

    def table(name):
        with urlopen(f"{ADDRESS}/graph.csv?{asked}&table={name}") as answer:
            return list(csv.DictReader(answer.read().decode("utf-8").splitlines()))

    nodes, links = table("nodes"), table("links")
    assert {row["id"]: row["kind"] for row in nodes} == dict(graph.nodes(data="kind"))
    assert Counter((row["fromId"], row["toId"]) for row in links) == Counter(list(graph.edges()))
    assert {data["kind"] for data in graph.nodes.values()} == {"Jurisdiction", "Law", "Case"}


def graphml():
    import networkx

    same_graph(networkx.read_graphml(fetch("graph.graphml")), "labels", "label")


def jsonld(path):
    from rdflib import Graph

    return Graph().parse(fetch(path), format="json-ld")


def laws():
    from rdflib import RDF, Namespace

    schema = Namespace("https://schema.org/")
    graph = jsonld("laws.jsonld")
    wanted = counts()["Law"] + counts()["Provision"]
    assert len(set(graph.subjects(RDF.type, schema.Legislation))) == wanted
    assert len(set(graph.subjects(schema.legislationIdentifier))) == wanted
    assert len(set(graph.subjects(schema.isPartOf))) == wanted


def catalog():
    from rdflib import RDF, Namespace
    from rdflib.namespace import DCAT, DCTERMS

    schema = Namespace("https://schema.org/")
    graph = jsonld("catalog.jsonld")
    (dataset,) = set(graph.subjects(RDF.type, DCAT.Dataset))
    assert (dataset, RDF.type, schema.Dataset) in graph
    assert graph.value(dataset, DCTERMS.license) is not None
    places = [graph.value(one, DCAT.downloadURL) for one in graph.objects(dataset, DCAT.distribution)]
    assert len(places) > 5
    for place in places:
        with urlopen(str(place)) as answer:
            assert answer.status == 200 and answer.read(1), place


CHECKS = {check.__name__: check for check in (datapackage, parquet, sqlite, gexf, explorer, graphml, laws, catalog)}

for name in sys.argv[2:] or CHECKS:
    CHECKS[name]()
    print(f"ok {name}")
