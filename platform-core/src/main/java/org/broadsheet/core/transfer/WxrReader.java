package org.broadsheet.core.transfer;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.broadsheet.api.error.Unreadable;

/**
 * Reads a WordPress export (WXR 1.0 to 1.2) from beginning to end, so that a file broken anywhere is refused before
 * anything of it is used. Elements are known by their namespace, whatever their prefix. Document types are refused and
 * no entity but XML's own is resolved.
 */
final class WxrReader {

    private static final Pattern EXPORT = Pattern.compile("https?://wordpress\\.org/export/1\\.[0-2]/?");
    private static final Pattern EXCERPT = Pattern.compile("https?://wordpress\\.org/export/1\\.[0-2]/excerpt/?");
    private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

    private static final Pattern VERSION = Pattern.compile("1\\.[0-2]");

    private final XMLStreamReader xml;

    private final Fields channel = new Fields(0);
    private int versionLine;
    private final List<WxrFile.Author> authors = new ArrayList<>();
    private final List<WxrFile.Term> terms = new ArrayList<>();
    private final List<WxrFile.Item> items = new ArrayList<>();

    private WxrReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** @throws Unreadable when the file is no well-formed export; names the line */
    static WxrFile read(InputStream content) {
        // The JDK's own parser: what else is on the server's class path must not change what can be read.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new CdataRepair(content));
            try {
                return new WxrReader(xml).file();
            } catch (XMLStreamException e) {
                throw broken(e, xml.getLocation().getLineNumber());
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw broken(e, 0);
        }
    }

    private WxrFile file() throws XMLStreamException {
        while (next() != XMLStreamConstants.END_DOCUMENT) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                if (!xml.getLocalName().equals("rss")) {
                    throw refuse("This is not a WordPress export: it begins with <%s>, not with <rss>."
                            .formatted(xml.getLocalName()));
                }
                rss();
            }
        }
        checkVersion();
        return new WxrFile(siteUrl(), authors, terms, items);
    }

    private void rss() throws XMLStreamException {
        while (nextChild()) {
            if (name().equals("channel")) {
                channel();
            } else {
                skip();
            }
        }
    }

    private void channel() throws XMLStreamException {
        while (nextChild()) {
            switch (name()) {
                case "wp:author", "wp:wp_author" -> authors.add(author(fields()));
                case "wp:category" -> terms.add(category(fields()));
                case "wp:tag" -> terms.add(tag(fields()));
                case "wp:term" -> terms.add(term(fields()));
                case "item" -> items.add(item());
                case "wp:wxr_version" -> {
                    versionLine = line();
                    channel.add("wp:wxr_version", text());
                }
                default -> channel.add(name(), text());
            }
        }
    }

    private void checkVersion() {
        if (!channel.has("wp:wxr_version")) {
            throw new Unreadable(
                    line(),
                    "This is not a WordPress export: it does not say which version of the format it has.",
                    null);
        }
        String version = channel.text("wp:wxr_version");
        if (!VERSION.matcher(version).matches()) {
            throw new Unreadable(
                    versionLine,
                    "The export says it has version \"%s\" of the format; versions 1.0 to 1.2 can be read."
                            .formatted(version),
                    null);
        }
    }

    /** The blog's before the site's: blogs of one network share the latter. */
    private String siteUrl() {
        for (String name : List.of("wp:base_blog_url", "link", "wp:base_site_url", "title")) {
            if (!channel.text(name).isEmpty()) {
                return channel.text(name);
            }
        }
        return "";
    }

    private static WxrFile.Author author(Fields fields) {
        String full = (fields.text("wp:author_first_name") + " " + fields.text("wp:author_last_name")).strip();
        String name = fields.text("wp:author_display_name");
        return new WxrFile.Author(
                fields.line(),
                fields.text("wp:author_login"),
                fields.text("wp:author_email"),
                name.isEmpty() ? full : name);
    }

    private static WxrFile.Term category(Fields fields) {
        return new WxrFile.Term(
                fields.line(),
                WxrFile.CATEGORY,
                fields.text("wp:category_nicename"),
                fields.text("wp:category_parent"),
                fields.text("wp:cat_name"),
                fields.text("wp:category_description"));
    }

    private static WxrFile.Term tag(Fields fields) {
        return new WxrFile.Term(
                fields.line(),
                WxrFile.TAG,
                fields.text("wp:tag_slug"),
                "",
                fields.text("wp:tag_name"),
                fields.text("wp:tag_description"));
    }

    private static WxrFile.Term term(Fields fields) {
        return new WxrFile.Term(
                fields.line(),
                fields.text("wp:term_taxonomy"),
                fields.text("wp:term_slug"),
                fields.text("wp:term_parent"),
                fields.text("wp:term_name"),
                fields.text("wp:term_description"));
    }

    private WxrFile.Item item() throws XMLStreamException {
        Fields fields = new Fields(line());
        List<WxrFile.TermUse> uses = new ArrayList<>();
        List<WxrFile.Comment> comments = new ArrayList<>();
        while (nextChild()) {
            switch (name()) {
                case "category" -> uses.add(termUse());
                case "wp:comment" -> comments.add(new WxrFile.Comment(fields()));
                default -> fields.add(name(), text());
            }
        }
        return new WxrFile.Item(fields, uses, comments);
    }

    private WxrFile.TermUse termUse() throws XMLStreamException {
        String domain = attribute("domain");
        String slug = attribute("nicename");
        return new WxrFile.TermUse(domain.equals("tag") ? WxrFile.TAG : domain, slug, text().strip());
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value.strip();
    }

    /** The current element's children that hold text. */
    private Fields fields() throws XMLStreamException {
        Fields fields = new Fields(line());
        while (nextChild()) {
            fields.add(name(), text());
        }
        return fields;
    }

    /** Goes to the current element's next child, or to its end. */
    private boolean nextChild() throws XMLStreamException {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {
                    // Text between elements says nothing.
                }
            }
        }
    }

    /** The current element's own text, without that of elements inside it; ends at its end. */
    private String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (true) {
            switch (next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                case XMLStreamConstants.START_ELEMENT -> skip();
                case XMLStreamConstants.END_ELEMENT -> {
                    return text.toString();
                }
                default -> {
                    // Comments and instructions are no text.
                }
            }
        }
    }

    /** Over the current element with all that is in it. Counts instead of recursing: a file may nest without end. */
    private void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private int next() throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
            throw refuse("The file declares a document type, which no WordPress export does.");
        }
        if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw refuse("The entity \"&%s;\" is not known in XML.".formatted(xml.getLocalName()));
        }
        return event;
    }

    /** The element's name under the customary prefix of its namespace; a question mark before those of no interest. */
    private String name() {
        String namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
        String local = xml.getLocalName();
        if (namespace.isEmpty()) {
            return local;
        } else if (EXPORT.matcher(namespace).matches()) {
            return "wp:" + local;
        } else if (EXCERPT.matcher(namespace).matches()) {
            return "excerpt:" + local;
        } else if (namespace.equals(CONTENT)) {
            return "content:" + local;
        } else if (namespace.equals(DUBLIN_CORE)) {
            return "dc:" + local;
        }
        return "?" + local;
    }

    private int line() {
        return Math.max(0, xml.getLocation().getLineNumber());
    }

    private Unreadable refuse(String reason) {
        return new Unreadable(line(), reason, null);
    }

    /**
     * The parser's message has the place in front of it, which the error names by itself.
     *
     * @param reached the line reached, for faults below XML, such as bytes of another encoding, that tell none
     */
    private static Unreadable broken(XMLStreamException e, int reached) {
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
        String message = e.getMessage() == null ? "" : e.getMessage();
        int marker = message.indexOf("Message: ");
        String said = (marker < 0 ? message : message.substring(marker + "Message: ".length())).strip();
        return new Unreadable(
                Math.max(0, line > 0 ? line : reached), said.isEmpty() ? "The file cannot be read as XML." : said, e);
    }
}
