package org.broadsheet.core.transfer;

import java.util.List;

/**
 * A WordPress export as it was read: nothing is judged yet, but for the version.
 *
 * @param siteUrl the exporting blog's address, or whatever else in the file tells it apart; may be empty
 */
record WxrFile(String siteUrl, List<Author> authors, List<Term> terms, List<Item> items) {

    static final String CATEGORY = "category";
    static final String TAG = "post_tag";

    WxrFile {
        authors = List.copyOf(authors);
        terms = List.copyOf(terms);
        items = List.copyOf(items);
    }

    /** Somebody who wrote something in the file. */
    record Author(int line, String login, String email, String name) {}

    /**
     * A category, tag or other term of the site.
     *
     * @param taxonomy {@link #CATEGORY}, {@link #TAG}, or a plugin's own
     * @param parent   the slug of the term above, or empty
     */
    record Term(int line, String taxonomy, String slug, String parent, String name, String description) {}

    /** A term as an item names it. */
    record TermUse(String taxonomy, String slug, String name) {}

    /** A post, page, attachment or anything else that WordPress keeps as a post. */
    record Item(Fields fields, List<TermUse> terms, List<Comment> comments) {

        Item {
            terms = List.copyOf(terms);
            comments = List.copyOf(comments);
        }

        int line() {
            return fields.line();
        }

        Long id() {
            return fields.number("wp:post_id");
        }

        String title() {
            return fields.text("title");
        }

        String link() {
            return fields.text("link");
        }

        String type() {
            return fields.text("wp:post_type");
        }

        String status() {
            return fields.text("wp:status");
        }

        String slug() {
            return fields.text("wp:post_name");
        }

        String creator() {
            return fields.text("dc:creator");
        }

        String content() {
            return fields.raw("content:encoded");
        }

        String excerpt() {
            return fields.text("excerpt:encoded");
        }

        boolean hasPassword() {
            return !fields.text("wp:post_password").isEmpty();
        }

        boolean sticky() {
            return fields.text("wp:is_sticky").equals("1");
        }

        /** Open where the export does not say, as WordPress has it. */
        boolean commentsOpen() {
            return !fields.text("wp:comment_status").equals("closed");
        }
    }

    /** A comment, a pingback, a note, or anything else that WordPress keeps as a comment. */
    record Comment(Fields fields) {

        int line() {
            return fields.line();
        }

        Long id() {
            return fields.number("wp:comment_id");
        }

        Long parent() {
            return fields.number("wp:comment_parent");
        }

        String author() {
            return fields.text("wp:comment_author");
        }

        String email() {
            return fields.text("wp:comment_author_email");
        }

        String url() {
            return fields.text("wp:comment_author_url");
        }

        String address() {
            return fields.text("wp:comment_author_IP");
        }

        String text() {
            return fields.raw("wp:comment_content");
        }

        String approved() {
            return fields.text("wp:comment_approved");
        }

        String type() {
            return fields.text("wp:comment_type");
        }
    }
}
