package org.broadsheet.it.inside.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.transaction.UserTransaction;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.broadsheet.api.account.Accounts;
import org.broadsheet.api.error.NotPermitted;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.CurrentActor;
import org.broadsheet.api.security.Permission;
import org.broadsheet.api.security.PublicOperation;
import org.broadsheet.api.security.RequiresPermission;
import org.broadsheet.api.security.Role;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Walks every page, command and operation that the deployed application has, as each role and as nobody. The lists are
 * the application's own; what they must be stands in {@link Permitted}.
 */
@ExtendWith(ArquillianExtension.class)
class WalkIT {

    private static final String PASSWORD = "a long enough password";

    @Inject
    private BeanManager beans;

    @Inject
    private ServletContext context;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Accounts accounts;

    @Inject
    private UserTransaction transaction;

    @Inject
    @ConfigProperty(name = "broadsheet.base.url")
    private String site;

    @Test
    void everyPageOfTheAdminIsInTheTable() {
        assertThat(files("/admin/")).isEqualTo(new TreeSet<>(Permitted.PAGES.keySet()));
    }

    @Test
    void pagesOpenToThoseWithTheirPermissionAlone() throws Exception {
        Map<String, Integer> wrong = new LinkedHashMap<>();
        StaffBrowser nobody = new StaffBrowser(site);
        for (String page : Permitted.PAGES.keySet()) {
            HttpResponse<String> answer = nobody.get(page);
            assertThat(answer.statusCode()).as("%s as nobody", page).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElse(""))
                    .as("%s as nobody", page)
                    .contains("/staff/login");
        }
        for (Role role : Role.values()) {
            StaffBrowser browser = signedIn(role);
            for (Map.Entry<String, Permission> page : Permitted.PAGES.entrySet()) {
                int status = browser.get(page.getKey()).statusCode();
                boolean asExpected = role.permissions().contains(page.getValue())
                        // Pages about one thing answer 404 when asked without saying which.
                        ? status == 200 || (status == 404 && page.getKey().matches(".*/(edit|preview)"))
                        : status == 403;
                if (!asExpected) {
                    wrong.put(page.getKey() + " as " + role, status);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyCommandIsInTheTableAndSaysTheSame() {
        Map<String, Permission> guarded = new TreeMap<>();
        Set<String> open = new TreeSet<>();
        commands().forEach((name, command) -> {
            RequiresPermission required = required(command);
            if (required == null) {
                assertThat(isPublic(command)).as(name).isTrue();
                open.add(name);
            } else {
                guarded.put(name, required.value());
            }
        });
        assertThat(guarded).isEqualTo(new TreeMap<>(Permitted.COMMANDS));
        assertThat(open).isEqualTo(new TreeSet<>(Permitted.OPEN_COMMANDS));
    }

    @Test
    void commandsRefuseWhoeverLacksTheirPermission() {
        commands().forEach((name, command) -> {
            Permission permission = Permitted.COMMANDS.get(name);
            if (permission == null) {
                return;
            }
            assertThatThrownBy(() -> call(command, Actor.ANONYMOUS))
                    .as("%s as nobody", name)
                    .isInstanceOf(NotPermitted.class);
            for (Role role : Role.values()) {
                Actor actor = new Actor(0, role.name(), role.name(), role.permissions());
                if (role.permissions().contains(permission)) {
                    assertThat(outcome(command, actor))
                            .as("%s as %s", name, role)
                            .isNotEqualTo(permission);
                } else {
                    assertThat(outcome(command, actor))
                            .as("%s as %s", name, role)
                            .isEqualTo(permission);
                }
            }
        });
    }

    @Test
    void operationsOfTheApiAreInTheTableAndAnswerAccordingly() throws Exception {
        Set<String> operations = operations();
        Set<String> expected = new TreeSet<>(Permitted.OPEN_OPERATIONS);
        expected.addAll(Permitted.OPERATIONS.keySet());
        assertThat(operations).isEqualTo(expected);

        for (String operation : operations) {
            Permission permission = Permitted.OPERATIONS.get(operation);
            assertThat(status(operation, null))
                    .as("%s as nobody", operation)
                    .satisfies(status -> assertThat(status == 401).isEqualTo(permission != null));
            for (Role role : Role.values()) {
                account(role);
                int status = status(operation, role.name().toLowerCase(java.util.Locale.ROOT));
                boolean may = permission == null || role.permissions().contains(permission);
                assertThat(status == 403)
                        .as("%s as %s: %d", operation, role, status)
                        .isEqualTo(!may);
            }
        }
    }

    @Test
    void sessionsCountForNothingUnderTheApi() throws Exception {
        StaffBrowser browser = signedIn(Role.ADMINISTRATOR);

        assertThat(browser.get("/admin/settings/site").statusCode()).isEqualTo(200);
        assertThat(browser.post("/api/v1/imports").statusCode()).isEqualTo(401);
    }

    private StaffBrowser signedIn(Role role) throws Exception {
        account(role);
        StaffBrowser browser = new StaffBrowser(site);
        HttpResponse<String> answer = browser.signIn(role.name().toLowerCase(java.util.Locale.ROOT), PASSWORD);
        assertThat(answer.statusCode()).as("signing in as %s", role).isEqualTo(302);
        return browser;
    }

    private void account(Role role) {
        String login = role.name().toLowerCase(java.util.Locale.ROOT);
        currentActor.runAs(Actor.SYSTEM, () -> {
            if (accounts.all().stream().noneMatch(account -> account.login().equals(login))) {
                accounts.create(login, role.name(), login + "@news.example", PASSWORD, Set.of(role));
            }
        });
    }

    /** Pages below a folder of the deployed war, without their extension. */
    private Set<String> files(String folder) {
        Set<String> pages = new TreeSet<>();
        for (String path : context.getResourcePaths(folder)) {
            if (path.endsWith("/")) {
                pages.addAll(files(path));
            } else if (path.endsWith(".xhtml")) {
                pages.add(path.substring(0, path.length() - ".xhtml".length()));
            }
        }
        return pages;
    }

    /** A method of an implementation, with the bean to call it on. */
    private record Command(Object instance, Class<?> implementation, Method method) {}

    private static final Set<String> INTERNAL = Set.of(
            "ChangeLog",
            "CommentGate",
            "CommentScreening",
            "CurrentActor",
            "HtmlSanitiser",
            "LetterWriter",
            "LinkSigner",
            "RateLimits");

    private Map<String, Command> commands() {
        Map<String, Command> commands = new TreeMap<>();
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            for (Class<?> type : bean.getBeanClass().getInterfaces()) {
                if (type.getPackageName().startsWith("org.broadsheet.api.")
                        && !type.getPackageName().equals("org.broadsheet.api.startup")
                        && !INTERNAL.contains(type.getSimpleName())) {
                    Object instance = beans.getReference(bean, type, beans.createCreationalContext(bean));
                    for (Method method : type.getMethods()) {
                        commands.put(
                                type.getSimpleName() + "." + method.getName(),
                                new Command(instance, bean.getBeanClass(), method));
                    }
                }
            }
        }
        return commands;
    }

    private static <A extends Annotation> A annotation(Command command, Class<A> type) {
        try {
            Method method = command.implementation()
                    .getMethod(command.method().getName(), command.method().getParameterTypes());
            A own = method.getAnnotation(type);
            return own == null ? command.implementation().getAnnotation(type) : own;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RequiresPermission required(Command command) {
        return annotation(command, RequiresPermission.class);
    }

    private static boolean isPublic(Command command) {
        return annotation(command, PublicOperation.class) != null;
    }

    /** The permission that was missing, or null when the call got past the gate, whatever it made of the nulls. */
    private Permission outcome(Command command, Actor actor) {
        try {
            call(command, actor);
            return null;
        } catch (NotPermitted e) {
            return e.permission();
        } catch (Throwable e) {
            return null;
        }
    }

    private void call(Command command, Actor actor) throws Throwable {
        Object[] arguments = Arrays.stream(command.method().getParameterTypes())
                .map(WalkIT::nothing)
                .toArray();
        transaction.begin();
        try {
            Throwable thrown = currentActor.callAs(actor, () -> {
                try {
                    command.method().setAccessible(true);
                    command.method().invoke(command.instance(), arguments);
                    return null;
                } catch (InvocationTargetException e) {
                    return e.getCause();
                } catch (IllegalAccessException e) {
                    return e;
                }
            });
            if (thrown != null) {
                throw thrown;
            }
        } finally {
            transaction.rollback();
        }
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        if (type == double.class) {
            return 0.0;
        }
        return type == long.class ? (Object) 0L : null;
    }

    private Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            Path root = bean.getBeanClass().getAnnotation(Path.class);
            if (root != null && bean.getBeanClass().getPackageName().startsWith("org.broadsheet.")) {
                for (Method method : bean.getBeanClass().getMethods()) {
                    for (Annotation annotation : method.getAnnotations()) {
                        HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
                        if (verb != null) {
                            Path path = method.getAnnotation(Path.class);
                            operations.add(verb.value() + " " + root.value() + (path == null ? "" : path.value()));
                        }
                    }
                }
            }
        }
        return operations;
    }

    private int status(String operation, String login) throws Exception {
        String verb = operation.substring(0, operation.indexOf(' '));
        String path = operation.substring(verb.length() + 1);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + "/api/v1" + path.replace("{id}", "1")))
                .method(verb, HttpRequest.BodyPublishers.ofString(verb.equals("GET") ? "" : "--b--\r\n"));
        if (!verb.equals("GET")) {
            request.header("Content-Type", "multipart/form-data; boundary=b");
        }
        if (login != null) {
            String pair = login + ":" + PASSWORD;
            request.header(
                    "Authorization",
                    "Basic "
                            + Base64.getEncoder()
                                    .encodeToString(pair.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        }
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
