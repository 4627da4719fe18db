"""Asks real reasoners whether the ontology stays in OWL 2 DL and is consistent.

    python .ci/reason.py [GRAPH...]

The ontology with its kinds and alignments is checked alone, then together with each graph file.
HermiT and the OWL API come with owlready2 and need a Java development kit. So that a silent
reasoner is never taken for a content one, each run also asks about a contradiction and a
breach of the profile, and fails if these are not reported.
"""

import subprocess
import sys
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory

import owlready2
from rdflib import OWL, RDF, Dataset, Graph, Namespace, URIRef

HERE = Path(__file__).parent
ONTOLOGY = [HERE.parent / f"ontology/{name}.ttl" for name in ("civic", "kinds", "alignments")]
REASONERS = Path(owlready2.__file__).parent
HERMIT = str(REASONERS / "hermit/HermiT.jar")
OWL_API = ":".join(str(jar) for jar in sorted((REASONERS / "pellet").glob("*.jar")))
CIVIC = Namespace("https://w3id.org/civic-kg/ontology#")
EXAMPLE = URIRef("https://example.org/contradiction")


def main(paths: list[str]) -> None:
    """Check the ontology alone and with each graph; say so, or exit with what is wrong."""
    if which("java") is None:
        sys.exit("reason: Java is missing; install a JDK (Debian: default-jdk-headless)")
    ontology = read(ONTOLOGY)
    breaches = profile_breaches(ontology)
    require(not breaches, f"the ontology is not in OWL 2 DL:\n{breaches}")
    require(profile_breaches(ontology + undeclared()), "a breach of OWL 2 DL went unnoticed")
    require(consistent(ontology), "the ontology is inconsistent")
    require(consistent(ontology + one_of_each(ontology)), "some class can have no member")
    require(not consistent(ontology + contradiction()), "a contradiction went unnoticed")
    print(f"reason: the ontology is in OWL 2 DL and consistent ({len(ontology)} triples)")
    for path in paths:
        graph = read([Path(path)])
        require(consistent(ontology + graph), f"{path} is inconsistent with the ontology")
        print(f"reason: {path} is consistent with the ontology ({len(graph)} triples)")


def require(holds: object, otherwise: str) -> None:
    """Exit with a message where something does not hold."""
    if not holds:
        sys.exit(f"reason: {otherwise}")


def read(paths: list[Path]) -> Graph:
    """Return the union of all graphs of some RDF files."""
    union = Graph()
    for path in paths:
        dataset = Dataset()
        dataset.parse(path)
        for subject, predicate, value, _ in dataset.quads():
            union.add((subject, predicate, value))
    return union


def one_of_each(ontology: Graph) -> Graph:
    """Return one thing of each class of which nothing else is known."""
    graph = Graph()
    classes = sorted(ontology.subjects(RDF.type, OWL.Class, unique=True), key=str)
    for place, term in enumerate(classes):
        graph.add((URIRef(f"{EXAMPLE}/{place}"), RDF.type, term))
    return graph


def contradiction() -> Graph:
    """Return something that is a meeting and an agreement at once."""
    graph = Graph()
    graph.add((EXAMPLE, RDF.type, CIVIC.Meeting))
    graph.add((EXAMPLE, RDF.type, CIVIC.Agreement))
    return graph


def undeclared() -> Graph:
    """Return a restriction on a property that nobody declared."""
    graph = Graph()
    graph.add((CIVIC.meeting, OWL.inverseOf, EXAMPLE))
    return graph


def consistent(graph: Graph) -> bool:
    """Tell whether HermiT finds a model of a graph."""
    options = ["--consistency", "--ignoreUnsupportedDatatypes"]
    answer = ask_java(graph, HERMIT, "org.semanticweb.HermiT.cli.CommandLine", *options)
    if "owl#Thing is satisfiable" in answer.stdout:
        return True
    if "InconsistentOntologyException" in answer.stderr:
        return False
    sys.exit(f"reason: HermiT gave no verdict:\n{answer.stdout}{answer.stderr}")


def profile_breaches(graph: Graph) -> str:
    """Return what the OWL API finds against the OWL 2 DL profile, a line each."""
    answer = ask_java(graph, OWL_API, str(HERE / "OwlProfile.java"))
    if answer.stderr or answer.returncode != bool(answer.stdout):
        sys.exit(f"reason: the OWL API failed:\n{answer.stderr}")
    return answer.stdout


def ask_java(graph: Graph, classpath: str, *words: str) -> subprocess.CompletedProcess[str]:
    """Run a Java program on a graph that is saved as RDF/XML, which both reasoners read."""
    with TemporaryDirectory() as folder:
        file = Path(folder, "graph.owl")
        graph.serialize(file, format="xml", encoding="utf-8")
        name = str(file) if words[0].endswith(".java") else file.as_uri()
        command = ["java", "-cp", classpath, *words, name]
        return subprocess.run(command, capture_output=True, text=True, check=False)


if __name__ == "__main__":
    main(sys.argv[1:])
