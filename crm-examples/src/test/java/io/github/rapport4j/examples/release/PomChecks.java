// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.release;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * What Maven Central asks of a POM, which the publishing plugin does not look at: name and description of its own; URL,
 * licence, developers and source control of its own or of the parent in the same bundle; nothing unfinished. And what
 * an SBOM must say of the same module.
 */
final class PomChecks {
    private static final List<String> OWN = List.of("name", "description");
    private static final List<String> INHERITED = List.of(
            "url",
            "licenses/license/name",
            "licenses/license/url",
            "developers/developer/name",
            "scm/url",
            "scm/connection",
            "scm/developerConnection");
    private static final Map<String, String> UNWANTED = Map.of(
            "repositories", "names a repository",
            "pluginRepositories", "names a repository of plugins",
            "distributionManagement", "says where it is deployed");

    private PomChecks() {}

    static List<String> findings(Bundle bundle, Release release) {
        List<String> found = new ArrayList<>();
        release.modules()
                .filter(module -> bundle.names().contains(release.pom(module)))
                .forEach(module -> {
                    Element pom = parse(bundle.bytes(release.pom(module)));
                    check(pom, bundle, release, finding -> found.add(release.pom(module) + " " + finding));
                    if (bundle.text(release.pom(module)).contains("SNAPSHOT")) {
                        found.add(release.pom(module) + " has a snapshot in it");
                    }
                    billOfMaterials(pom, module, bundle, release).forEach(found::add);
                });
        return found;
    }

    private static void check(Element pom, Bundle bundle, Release release, Consumer<String> found) {
        OWN.stream().filter(path -> text(pom, path).isBlank()).forEach(path -> found.accept("has no own " + path));
        Stream<Element> family = Stream.of(pom);
        if (!text(pom, "parent/artifactId").isEmpty()) {
            if (!text(pom, "parent/version").equals(release.version())) {
                found.accept("has a parent of another version");
            }
            family = Stream.of(pom, parse(bundle.bytes(release.pom(text(pom, "parent/artifactId")))));
        } else if (!text(pom, "version").equals(release.version())) {
            found.accept("has another version");
        }
        List<Element> sources = family.toList();
        INHERITED.stream()
                .filter(path ->
                        sources.stream().allMatch(source -> text(source, path).isBlank()))
                .forEach(path -> found.accept("has no " + path));
        UNWANTED.forEach((element, finding) -> {
            if (child(pom, element) != null) {
                found.accept(finding);
            }
        });
    }

    private static Stream<String> billOfMaterials(Element pom, String module, Bundle bundle, Release release) {
        List<String> components = new ArrayList<>(List.of("/" + module + "@" + release.version()));
        Node dependencies = child(pom, "dependencies");
        if (dependencies != null) {
            children(dependencies)
                    .filter(dependency -> !text(dependency, "scope").equals("test"))
                    .forEach(dependency -> components.add("/" + text(dependency, "artifactId") + "@"));
        }
        return Stream.of("-cyclonedx.json", "-cyclonedx.xml")
                .map(release.stem(module)::concat)
                .filter(bundle.names()::contains)
                .flatMap(file -> components.stream()
                        .filter(component -> !bundle.text(file).contains(component))
                        .map(component -> file + " does not name " + component));
    }

    /** The root of an XML document; an empty one when there is none or it is broken. */
    private static Element parse(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            byte[] document = xml.length == 0 ? "<project/>".getBytes(java.nio.charset.StandardCharsets.UTF_8) : xml;
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(document))
                    .getDocumentElement();
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(Node from, String path) {
        Node node = from;
        for (String name : path.split("/")) {
            node = child(node, name);
            if (node == null) {
                return "";
            }
        }
        return node.getTextContent().strip();
    }

    private static @org.jspecify.annotations.Nullable Node child(Node node, String name) {
        return children(node)
                .filter(child -> child.getNodeName().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static Stream<Node> children(Node node) {
        return IntStream.range(0, node.getChildNodes().getLength())
                .mapToObj(node.getChildNodes()::item)
                .filter(child -> child.getNodeType() == Node.ELEMENT_NODE);
    }
}
