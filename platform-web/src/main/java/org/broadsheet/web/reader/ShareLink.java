package org.broadsheet.web.reader;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An ordinary link that shares a story. Nothing of the services named here is loaded, so none of them learns who reads.
 *
 * @param name the service's name, or empty for mail
 */
public record ShareLink(String name, String address) {

    /** @param url the story's absolute address */
    static List<ShareLink> of(String headline, String url) {
        String title = encode(headline);
        String link = encode(url);
        String both = encode(headline + " " + url);
        return List.of(
                new ShareLink("", "mailto:?subject=" + title + "&body=" + link),
                new ShareLink("Bluesky", "https://bsky.app/intent/compose?text=" + both),
                new ShareLink("Facebook", "https://www.facebook.com/sharer/sharer.php?u=" + link),
                new ShareLink("LinkedIn", "https://www.linkedin.com/sharing/share-offsite/?url=" + link),
                new ShareLink("Reddit", "https://www.reddit.com/submit?url=" + link + "&title=" + title),
                new ShareLink("WhatsApp", "https://wa.me/?text=" + both),
                new ShareLink("X", "https://x.com/intent/post?url=" + link + "&text=" + title));
    }

    /** Mail programs take a plus sign for one, so blanks become %20. */
    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
