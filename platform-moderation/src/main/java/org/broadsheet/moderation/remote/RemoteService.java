package org.broadsheet.moderation.remote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.broadsheet.api.comment.CommentCandidate;
import org.broadsheet.api.setting.Settings;
import org.broadsheet.api.setting.Site;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks, and waits no longer than the deadline, whatever the other side does: the whole exchange, looking up its name
 * included, runs on a thread of its own, of which there are few. The caller holds a database transaction meanwhile.
 * After some failures in a row nobody is asked for a while.
 */
@ApplicationScoped
public class RemoteService {

    static final String DEADLINE_SETTING = "screening.remote.deadline-millis";

    private static final Logger LOG = System.getLogger(RemoteService.class.getName());

    private static final String DEFAULT_DEADLINE = "700";
    private static final long LONGEST_DEADLINE = 3_000;
    private static final int IN_FLIGHT = 8;
    private static final int FAILURES_TO_PAUSE = 5;
    private static final Duration PAUSE = Duration.ofSeconds(60);
    private static final int OK = 200;

    private final URI check;
    private final Optional<String> key;
    private final Settings settings;
    private final Clock clock;
    private final HttpClient client;
    private final ThreadPoolExecutor threads;

    private int failures;
    private Instant pausedUntil = Instant.MIN;

    /** For the container's proxy. */
    protected RemoteService() {
        check = null;
        key = Optional.empty();
        settings = null;
        clock = null;
        client = null;
        threads = null;
    }

    @Inject
    public RemoteService(
            @ConfigProperty(name = "broadsheet.akismet.url", defaultValue = "https://rest.akismet.com/1.1/") String url,
            @ConfigProperty(name = "broadsheet.akismet.key") Optional<String> key,
            Settings settings,
            Clock clock) {
        this.check = URI.create(url.endsWith("/") ? url : url + "/").resolve("comment-check");
        this.key = key.map(String::strip).filter(one -> !one.isEmpty());
        this.settings = settings;
        this.clock = clock;
        this.threads = new ThreadPoolExecutor(0, IN_FLIGHT, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
            Thread thread = new Thread(task, "remote-screening");
            thread.setDaemon(true);
            return thread;
        });
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    public RemoteOpinion ask(CommentCandidate candidate) {
        if (key.isEmpty() || paused()) {
            return RemoteOpinion.NONE;
        }
        Duration deadline = deadline();
        HttpRequest request = request(candidate, deadline);
        Future<RemoteOpinion> answer;
        try {
            answer = threads.submit(() -> opinion(client.send(request, info -> new ShortBody())));
        } catch (RejectedExecutionException e) {
            // As many as may be are under way; this comment is judged without.
            return RemoteOpinion.NONE;
        }
        try {
            RemoteOpinion opinion = answer.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
            settle(opinion == RemoteOpinion.NONE ? "an answer that is none" : null);
            return opinion;
        } catch (TimeoutException e) {
            settle("no answer within " + deadline.toMillis() + " ms");
        } catch (ExecutionException e) {
            // Its kind alone: a message may repeat what was sent.
            settle(e.getCause().getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            answer.cancel(true);
        }
        return RemoteOpinion.NONE;
    }

    private static RemoteOpinion opinion(HttpResponse<String> response) {
        String said = response.body().strip();
        if (response.statusCode() != OK || !("true".equals(said) || "false".equals(said))) {
            return RemoteOpinion.NONE;
        }
        if ("false".equals(said)) {
            return RemoteOpinion.CLEAR;
        }
        boolean discard = response.headers()
                .firstValue("X-akismet-pro-tip")
                .filter("discard"::equals)
                .isPresent();
        return discard ? RemoteOpinion.BLATANT : RemoteOpinion.SPAM;
    }

    private Duration deadline() {
        long millis =
                Long.parseLong(settings.get(DEADLINE_SETTING, DEFAULT_DEADLINE).strip());
        return Duration.ofMillis(Math.max(1, Math.min(LONGEST_DEADLINE, millis)));
    }

    private synchronized boolean paused() {
        return clock.instant().isBefore(pausedUntil);
    }

    /** @param trouble what went wrong, or null */
    private synchronized void settle(String trouble) {
        if (trouble == null) {
            failures = 0;
            return;
        }
        failures++;
        if (failures == 1) {
            LOG.log(Level.WARNING, "the remote screening at {0} fails: {1}", check.getHost(), trouble);
        }
        if (failures >= FAILURES_TO_PAUSE) {
            pausedUntil = clock.instant().plus(PAUSE);
        }
    }

    private HttpRequest request(CommentCandidate candidate, Duration deadline) {
        Site site = settings.site();
        Map<String, String> form = new LinkedHashMap<>();
        form.put("api_key", key.orElseThrow());
        form.put("blog", site.baseUrl());
        form.put("blog_lang", site.language().toLanguageTag());
        form.put("blog_charset", "UTF-8");
        form.put("user_ip", candidate.remoteAddress());
        form.put("user_agent", candidate.userAgent());
        form.put("comment_type", candidate.parentId() == null ? "comment" : "reply");
        form.put("comment_author", candidate.author());
        form.put("comment_author_email", candidate.email());
        form.put("comment_author_url", candidate.url());
        form.put("comment_content", candidate.text());
        form.put("comment_date_gmt", candidate.time().toString());
        String body = form.entrySet().stream()
                .filter(field -> field.getValue() != null)
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(check)
                .timeout(deadline)
                .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
                .header("User-Agent", "Broadsheet")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }
}
