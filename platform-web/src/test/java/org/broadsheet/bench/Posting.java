package org.broadsheet.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Posts comments as readers' browsers do, each from an address of its own through the proxy that this is, so that the
 * limits stand in nobody's way. Each connection sends its next comment when it has the answer to the one before.
 */
final class Posting {

    private static final int ACCEPTED = 303;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Corpus corpus;
    private final String url;
    private final Random random;
    private final AtomicInteger senders = new AtomicInteger();

    /** @param seed another one makes other comments */
    Posting(Corpus corpus, String url, long seed) {
        this.corpus = corpus;
        this.url = url;
        this.random = new Random(seed);
    }

    /** @param nanos of each post, in ascending order */
    record Result(List<Long> nanos, int errors) {

        double millis(double share) {
            return nanos.get((int) Math.min(nanos.size() - 1L, (long) (nanos.size() * share))) / 1e6;
        }
    }

    Result post(int posts, int connections) throws InterruptedException {
        List<HttpRequest> requests = new ArrayList<>();
        for (int i = 0; i < posts; i++) {
            requests.add(request(corpus.draft(random)));
        }
        AtomicInteger next = new AtomicInteger();
        AtomicInteger errors = new AtomicInteger();
        long[] nanos = new long[posts];
        Callable<Void> connection = () -> {
            for (int i = next.getAndIncrement(); i < posts; i = next.getAndIncrement()) {
                long begin = System.nanoTime();
                if (status(requests.get(i)) != ACCEPTED) {
                    errors.incrementAndGet();
                }
                nanos[i] = System.nanoTime() - begin;
            }
            return null;
        };
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            for (Future<Void> one : threads.invokeAll(Collections.nCopies(connections, connection))) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a post failed", e);
        } finally {
            threads.shutdownNow();
        }
        return new Result(Arrays.stream(nanos).sorted().boxed().toList(), errors.get());
    }

    private int status(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private HttpRequest request(Corpus.Draft draft) {
        int sender = senders.incrementAndGet();
        return HttpRequest.newBuilder(URI.create(url + "/wp-comments-post.php"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(
                        "X-Forwarded-For",
                        "100." + (64 + (sender >> 16)) + "." + (sender >> 8 & 0xFF) + "." + (sender & 0xFF))
                .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0")
                .POST(HttpRequest.BodyPublishers.ofString(String.join(
                        "&",
                        field("comment_post_ID", Long.toString(draft.story() + 1L)),
                        field("author", draft.author()),
                        field("email", draft.email()),
                        field("url", draft.url()),
                        // Short praise comes in a few wordings only, and the same reader may not repeat it.
                        field("comment", draft.text() + " " + Integer.toString(random.nextInt(), 36)),
                        field("form_age", "40000"))))
                .build();
    }

    private static String field(String name, String value) {
        return name + "=" + URLEncoder.encode(value, UTF_8);
    }
}
