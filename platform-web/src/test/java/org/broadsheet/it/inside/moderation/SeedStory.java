package org.broadsheet.it.inside.moderation;

import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The story with comments of the export that was deployed along with the tests. */
record SeedStory(String headline, String body, List<String> comments) {

    static SeedStory read() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        try (InputStream in = SeedStory.class.getResourceAsStream("/it-seed.wxr.xml")) {
            Document export = factory.newDocumentBuilder().parse(in);
            Element story = elements(export.getDocumentElement(), "item")
                    .filter(item -> elements(item, "wp:comment").findAny().isPresent())
                    .findFirst()
                    .orElseThrow();
            return new SeedStory(
                    text(story, "title"),
                    text(story, "content:encoded"),
                    elements(story, "wp:comment")
                            .map(comment -> text(comment, "wp:comment_content"))
                            .toList());
        }
    }

    private static Stream<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    private static String text(Element parent, String name) {
        return elements(parent, name).findFirst().orElseThrow().getTextContent();
    }
}
