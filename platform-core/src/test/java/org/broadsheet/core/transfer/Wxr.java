package org.broadsheet.core.transfer;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Builds small exports for tests. */
final class Wxr {

    private Wxr() {}

    static String file(String... channel) {
        return """
                <?xml version="1.0" encoding="UTF-8" ?>
                <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
                  xmlns:content="http://purl.org/rss/1.0/modules/content/"
                  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
                <channel>
                <title>The Gazette</title>
                <wp:wxr_version>1.2</wp:wxr_version>
                <wp:base_site_url>https://gazette.example</wp:base_site_url>
                <wp:base_blog_url>https://gazette.example</wp:base_blog_url>
                """ + String.join("\n", channel) + "\n</channel>\n</rss>\n";
    }

    static String post(long id, String... elements) {
        return """
                <item>
                <title>Story %1$d</title>
                <link>https://gazette.example/2020/01/story-%1$d/</link>
                <wp:post_id>%1$d</wp:post_id>
                <wp:post_type>post</wp:post_type>
                %2$s
                <wp:status>publish</wp:status>
                <wp:post_date_gmt>2020-01-02 03:04:05</wp:post_date_gmt>
                </item>
                """.formatted(id, String.join("\n", elements));
    }

    static String comment(long id, long parent, String... elements) {
        return """
                <wp:comment><wp:comment_id>%d</wp:comment_id><wp:comment_parent>%d</wp:comment_parent>
                %s
                <wp:comment_author>Reader %1$d</wp:comment_author>
                <wp:comment_content>Words %1$d</wp:comment_content><wp:comment_approved>1</wp:comment_approved>
                </wp:comment>""".formatted(id, parent, String.join("\n", elements));
    }

    static String category(String slug, String parent, String name) {
        return "<wp:category><wp:category_nicename>%s</wp:category_nicename><wp:category_parent>%s</wp:category_parent>"
                        .formatted(slug, parent)
                + "<wp:cat_name><![CDATA[%s]]></wp:cat_name></wp:category>".formatted(name);
    }

    static String in(String taxonomy, String slug, String name) {
        return "<category domain=\"%s\" nicename=\"%s\"><![CDATA[%s]]></category>".formatted(taxonomy, slug, name);
    }

    static WxrFile read(String xml) {
        return WxrReader.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
