package org.broadsheet.moderation.remote;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.broadsheet.api.comment.CommentCandidate;
import org.broadsheet.api.comment.CommentDetails;
import org.broadsheet.api.moderation.RuleMode;
import org.broadsheet.api.setting.Settings;
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

    private static final long DEFAULT_DEADLINE = 700;
    private static final long LONGEST_DEADLINE = 3_000;
    private static final Duration TELLING_DEADLINE = Duration.ofSeconds(10);
    private static final String CHECK = "comment-check";

    /** How the service confirms; anything else, a page of some proxy say, is no confirmation. */
    private static final String THANKS = "Thanks for making the web a better place";

    private static final int IN_FLIGHT = 8;
    private static final int FAILURES_TO_PAUSE = 5;
    private static final Duration PAUSE = Duration.ofSeconds(60);
    private static final int OK = 200;

    private final URI base;
    private final Optional<String> key;
    private final Settings settings;
    private final Clock clock;
    private final HttpClient client;
    private final ThreadPoolExecutor threads;

    private int failures;
    private Instant pausedUntil = Instant.MIN;

    /** For the container's proxy. */
    protected RemoteService() {
        base = null;
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
        this.base = URI.create(url.endsWith("/") ? url : url + "/");
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
        try {
            RemoteOpinion opinion = opinion(exchange(request(CHECK, CommentForm.of(candidate), deadline), deadline));
            settle(opinion == RemoteOpinion.NONE ? "an answer that is none" : null);
            return opinion;
        } catch (RejectedExecutionException e) {
            // As many as may be are under way; this comment is judged without.
            return RemoteOpinion.NONE;
        } catch (TimeoutException e) {
            settle("no answer within " + deadline.toMillis() + " ms");
        } catch (ExecutionException e) {
            settle(kind(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            // Before anything was sent, say because there is no request to be made of it.
            settle(e.getClass().getSimpleName());
        }
        return RemoteOpinion.NONE;
    }

    /** With the application end the threads that ask for it; whoever still asks is not answered. */
    @PreDestroy
    public void close() {
        threads.shutdownNow();
        // From Java 21 on it can be closed; before that it ends its own thread when nobody knows it any more.
        if (client instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception e) {
                LOG.log(Level.DEBUG, "The client of the remote screening could not be closed", e);
            }
        }
    }

    /** Whether the site has a key and wants the service to be asked, if only on trial. */
    boolean wanted() {
        return key.isPresent()
                && !RuleMode.OFF.name().equals(settings.get(RemoteNames.MODE_SETTING, RuleMode.OFF.name()));
    }

    /** Tells what a moderator made of a comment. Takes as long as it may: for workers, not in a transaction. */
    Telling tell(CommentDetails comment, Label label) {
        try {
            HttpResponse<String> response =
                    exchange(request(label.path(), CommentForm.of(comment), TELLING_DEADLINE), TELLING_DEADLINE);
            return response.statusCode() == OK && response.body().startsWith(THANKS)
                    ? Telling.told()
                    : Telling.notTold("an answer that is none, " + response.statusCode());
        } catch (RejectedExecutionException e) {
            return Telling.notTold("too much is under way");
        } catch (TimeoutException e) {
            return Telling.unsure("no answer within " + TELLING_DEADLINE.toSeconds() + " s");
        } catch (ExecutionException e) {
            return e.getCause() instanceof ConnectException ? Telling.notTold(kind(e)) : Telling.unsure(kind(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Telling.unsure("interrupted");
        } catch (RuntimeException e) {
            return Telling.notTold(e.getClass().getSimpleName());
        }
    }

    private HttpResponse<String> exchange(HttpRequest request, Duration deadline)
            throws TimeoutException, ExecutionException, InterruptedException {
        Future<HttpResponse<String>> answer = threads.submit(() -> client.send(request, info -> new ShortBody()));
        try {
            return answer.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            answer.cancel(true);
        }
    }

    /** Of what went wrong its kind alone: a message may repeat what was sent. */
    private static String kind(ExecutionException trouble) {
        return trouble.getCause().getClass().getSimpleName();
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
        long millis;
        try {
            millis = Long.parseLong(settings.get(DEADLINE_SETTING, "").strip());
        } catch (NumberFormatException e) {
            // Never set, or to something that is no number.
            millis = DEFAULT_DEADLINE;
        }
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
            LOG.log(Level.WARNING, "the remote screening at {0} fails: {1}", base.getHost(), trouble);
        }
        if (failures >= FAILURES_TO_PAUSE) {
            pausedUntil = clock.instant().plus(PAUSE);
        }
    }

    private HttpRequest request(String path, CommentForm form, Duration deadline) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(deadline)
                .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
                .header("User-Agent", "Broadsheet")
                .POST(HttpRequest.BodyPublishers.ofString(form.encoded(key.orElseThrow(), settings.site())))
                .build();
    }
}
