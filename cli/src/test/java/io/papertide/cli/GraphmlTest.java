package io.papertide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.papertide.cli.workflow.SampleArchive;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The network of pairs as other programs read it. */
class GraphmlTest {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    @TempDir
    private Path folder;

    private Document graph;
    private JsonNode json;

    @BeforeEach
    void writeTheNetworkOfTheSamples() throws Exception {
        SampleArchive.make(folder.resolve("papertide.db"));
        Path file = folder.resolve("pairs.graphml");
        Run run = Run.in(folder, "pairs", "--together", "2", "--graphml", file.toString(), "--json");
        assertThat(run.status()).as(run.err()).isEqualTo(ExitCode.DONE);
        json = new ObjectMapper().readTree(run.out());
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        graph = factory.newDocumentBuilder().parse(file.toFile());
    }

    private static Iterable<Element> elements(NodeList nodes) {
        return java.util.stream.IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private Iterable<Element> elements(String name) {
        return elements(graph.getElementsByTagNameNS(NAMESPACE, name));
    }

    private static Map<String, String> data(Element element) {
        Map<String, String> data = new HashMap<>();
        for (Element one : elements(element.getElementsByTagNameNS(NAMESPACE, "data"))) {
            assertThat(data.put(one.getAttribute("key"), one.getTextContent())).isNull();
        }
        return data;
    }

    @Test
    void itIsWhatTheSchemaAsksFor() {
        assertThat(graph.getDocumentElement().getLocalName()).isEqualTo("graphml");
        Map<String, String> keys = new HashMap<>();
        for (Element key : elements("key")) {
            keys.put(key.getAttribute("for") + " " + key.getAttribute("id"), key.getAttribute("attr.type"));
        }
        assertThat(keys.values()).isSubsetOf("string", "int", "double");
        Set<String> ids = new HashSet<>();
        for (Element node : elements("node")) {
            assertThat(ids.add(node.getAttribute("id")))
                    .as(node.getAttribute("id"))
                    .isTrue();
            assertThat(data(node).keySet()).allMatch(key -> keys.containsKey("node " + key));
        }
        Set<Set<String>> ends = new HashSet<>();
        for (Element edge : elements("edge")) {
            Set<String> both = Set.of(edge.getAttribute("source"), edge.getAttribute("target"));
            assertThat(ids).containsAll(both);
            assertThat(ends.add(both)).as(both.toString()).isTrue();
            assertThat(data(edge).keySet()).allMatch(key -> keys.containsKey("edge " + key));
        }
        assertThat(ends).isNotEmpty();
    }

    @Test
    void itHoldsThePairsThatAreShownWithTheirFigures() {
        Map<Set<String>, Map<String, String>> edges = new HashMap<>();
        for (Element edge : elements("edge")) {
            edges.put(Set.of(edge.getAttribute("source"), edge.getAttribute("target")), data(edge));
        }
        Map<String, Map<String, String>> nodes = new HashMap<>();
        for (Element node : elements("node")) {
            nodes.put(node.getAttribute("id"), data(node));
        }
        for (JsonNode pair : json.get("topics")) {
            String a = "topic:" + pair.at("/a/id").asText();
            String b = "topic:" + pair.at("/b/id").asText();
            Map<String, String> edge = edges.get(Set.of(a, b));
            assertThat(edge).as(a + " " + b).isNotNull();
            assertThat(Integer.parseInt(edge.get("together")))
                    .isEqualTo(pair.get("together").asInt());
            assertThat(Double.parseDouble(edge.get("npmi")))
                    .isCloseTo(pair.get("npmi").asDouble(), org.assertj.core.data.Offset.offset(1e-4));
            assertThat(Double.parseDouble(edge.get("q")))
                    .isEqualTo(pair.get("q").asDouble());
            assertThat(nodes.get(a).get("papers"))
                    .isEqualTo(pair.at("/a/papers").asText());
        }
        assertThat(nodes.get("topic:agents"))
                .containsEntry("label", "AI agents")
                .containsEntry("korean", "에이전트");
        assertThat(edges)
                .hasSize(json.get("topics").size() + json.get("keywords").size());
    }
}
