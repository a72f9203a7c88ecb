"""Times exact betweenness by igraph: edges as [[a, b], …] in a JSON file, answers in milliseconds, one a line of input."""

import json
import sys
import time

import igraph

with open(sys.argv[1]) as file:
    graph = igraph.Graph(edges=json.load(file), directed=False).simplify()
print("ready", flush=True)
for _ in sys.stdin:
    start = time.perf_counter()
    graph.betweenness(directed=False)
    print(1000 * (time.perf_counter() - start), flush=True)
