import java.io.File;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;

/** Prints each way in which an ontology file leaves the OWL 2 DL profile; exit code 1 if any. */
class OwlProfile {
  public static void main(String[] paths) throws Exception {
    var ontology = OWLManager.createOWLOntologyManager()
        .loadOntologyFromOntologyDocument(new File(paths[0]));
    var report = new OWL2DLProfile().checkOntology(ontology);
    report.getViolations().forEach(System.out::println);
    System.exit(report.isInProfile() ? 0 : 1);
  }
}
