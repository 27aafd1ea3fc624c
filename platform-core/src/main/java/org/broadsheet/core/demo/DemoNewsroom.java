package org.broadsheet.core.demo;

import java.util.List;

/** What {@code demo/newsroom.json} holds. Texts are empty where the file leaves them out. */
record DemoNewsroom(List<DemoSection> sections, List<DemoAuthor> authors, List<DemoStory> stories) {

    DemoNewsroom {
        sections = List.copyOf(sections);
        authors = List.copyOf(authors);
        stories = List.copyOf(stories);
    }

    record DemoSection(String slug, String name, String description) {}

    /** An author; the portrait is {@code demo/pictures/author-SLUG.jpg}. */
    record DemoAuthor(
            String slug, String name, String email, String biography, String signal, String pgp, String secureDrop) {}

    /**
     * A story; its body is {@code demo/stories/SLUG.html}.
     *
     * @param section  a section's slug
     * @param authors  authors' slugs
     * @param hoursAgo how long before the start it was published
     */
    record DemoStory(
            String slug,
            String section,
            List<String> authors,
            String kicker,
            String headline,
            String standfirst,
            List<String> tags,
            int hoursAgo,
            boolean breaking,
            DemoPicture picture,
            List<DemoComment> comments) {

        DemoStory {
            authors = List.copyOf(authors);
            tags = List.copyOf(tags);
            comments = List.copyOf(comments);
        }
    }

    /** A picture under {@code demo/pictures}. */
    record DemoPicture(String file, String alt, String caption, String credit) {}

    /**
     * A reader's comment.
     *
     * @param minutesAfter the story's publication
     * @param replyTo      which of the story's comments it answers, from 0, or null
     */
    record DemoComment(String author, String email, String url, String text, int minutesAfter, Integer replyTo) {}
}
