package org.broadsheet.core.transfer;

import java.time.Instant;
import java.util.List;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.transfer.ImportReport;

/**
 * What an export comes to, in this platform's terms and before the database is asked: what is there already, taken or
 * edited here is decided when it is carried out.
 *
 * @param source   the exporting site without its scheme, by which later exports of it are recognised
 * @param sections parents before children
 * @param skipped  what is left out, each with its reason
 * @param noted    what comes in otherwise than it was, each with its reason
 */
record ImportPlan(
        String source,
        List<PlannedAuthor> authors,
        List<PlannedSection> sections,
        List<PlannedStory> stories,
        List<ImportReport.Line> skipped,
        List<ImportReport.Line> noted) {

    ImportPlan {
        authors = List.copyOf(authors);
        sections = List.copyOf(sections);
        stories = List.copyOf(stories);
        skipped = List.copyOf(skipped);
        noted = List.copyOf(noted);
    }

    /** Something to take in, recognised again by its kind and the name or number it has in its source. */
    interface Planned {

        Kind kind();

        String foreignId();

        /** How the report calls it. */
        String what();

        int line();

        /** Equal exactly when nothing of what is taken in has changed. */
        String hash();
    }

    enum Kind {
        AUTHOR,
        SECTION,
        ARTICLE,
        COMMENT;

        /** As reports and records have it. */
        String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** @param login by which stories name their author; never shown, since WordPress logs people in by it */
    record PlannedAuthor(int line, String login, String name, String email) implements Planned {

        @Override
        public Kind kind() {
            return Kind.AUTHOR;
        }

        @Override
        public String foreignId() {
            return login;
        }

        @Override
        public String what() {
            return name;
        }

        @Override
        public String hash() {
            return Fingerprint.of(name, email);
        }
    }

    /** @param parent the slug of the section above, or null */
    record PlannedSection(int line, String slug, String name, String description, String parent) implements Planned {

        @Override
        public Kind kind() {
            return Kind.SECTION;
        }

        @Override
        public String foreignId() {
            return slug;
        }

        @Override
        public String what() {
            return name;
        }

        @Override
        public String hash() {
            return Fingerprint.of(name, description, parent);
        }
    }

    /**
     * A story with its comments.
     *
     * @param wordPressBody as the file has it; the hash is made of this, so that a better conversion is no change
     * @param body          HTML, not sanitised yet
     * @param login         the author's, or empty
     * @param section       a section's slug, or null
     * @param published     whether readers could see it
     * @param path          where it stood, or null when it had no address of its own
     * @param publishedAt   null when the file does not say
     * @param modifiedAt    likewise
     * @param comments      parents before children
     */
    record PlannedStory(
            int line,
            long id,
            String headline,
            String standfirst,
            String wordPressBody,
            String body,
            String slug,
            String login,
            String section,
            List<String> tags,
            boolean published,
            String path,
            Instant publishedAt,
            Instant modifiedAt,
            boolean commentsOpen,
            List<PlannedComment> comments)
            implements Planned {

        PlannedStory {
            tags = List.copyOf(tags);
            comments = List.copyOf(comments);
        }

        @Override
        public Kind kind() {
            return Kind.ARTICLE;
        }

        @Override
        public String foreignId() {
            return String.valueOf(id);
        }

        @Override
        public String what() {
            return headline;
        }

        @Override
        public String hash() {
            return Fingerprint.of(
                    headline,
                    standfirst,
                    wordPressBody,
                    slug,
                    login,
                    section,
                    tags,
                    published,
                    path,
                    publishedAt,
                    commentsOpen);
        }
    }

    /**
     * A comment.
     *
     * @param foreignId its number in WordPress, or what stands in for it where the file gives none
     * @param id        its number, or null
     * @param parent    the foreign id of the comment answered, or null
     * @param postedAt  null when the file does not say
     */
    record PlannedComment(
            int line,
            String foreignId,
            Long id,
            String parent,
            String author,
            String email,
            String url,
            String address,
            String text,
            CommentState state,
            Instant postedAt)
            implements Planned {

        @Override
        public Kind kind() {
            return Kind.COMMENT;
        }

        @Override
        public String what() {
            return author.isEmpty() ? "#" + foreignId : author + " #" + foreignId;
        }

        @Override
        public String hash() {
            return Fingerprint.of(parent, author, email, url, address, text, state, postedAt);
        }
    }
}
