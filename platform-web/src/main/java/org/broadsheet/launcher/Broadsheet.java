package org.broadsheet.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;

/**
 * {@code java -jar broadsheet.jar [--port 8080]}. Options are Payara Micro's; without a cluster option the node stands
 * alone.
 */
public final class Broadsheet {

    private static final PrintStream CONSOLE = System.out;

    private Broadsheet() {}

    public static void main(String... arguments) throws Exception {
        try {
            Environment environment = new Environment(System.getProperties(), System.getenv());
            new ConfigurationCheck(environment).run(System.getenv().keySet());
            List<String> options = options(arguments);
            String address = environment
                    .get("BROADSHEET_BASE_URL")
                    .map(url -> url.endsWith("/") ? url.substring(0, url.length() - 1) : url)
                    .orElse("http://localhost:" + port(options));
            System.setProperty("broadsheet.base.url", address);
            free(port(options));
            // JDBC turns the UTC that we store through the zone of the machine, where an hour of spring does not exist.
            TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
            PayaraMicroLauncher.main(options.toArray(String[]::new));
            announce(address);
        } catch (Misconfigured e) {
            stop(e.getMessage());
        }
    }

    /** Without a port it is 8080; links in mail need one that is known before the start. */
    static String port(List<String> options) throws Misconfigured {
        int at = options.indexOf("--port");
        String port = at >= 0 && at + 1 < options.size() ? options.get(at + 1) : "";
        if (!port.matches("[1-9][0-9]{0,4}") || Integer.parseInt(port) > 65_535) {
            throw new Misconfigured("--port", "'" + port + "' is not a port between 1 and 65535");
        }
        return port;
    }

    /** Found here, a port that is taken costs one line; found by the server, a stack trace. */
    private static void free(String port) throws Misconfigured {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(Integer.parseInt(port)));
        } catch (IOException e) {
            throw new Misconfigured("--port", port + " cannot be used: " + e.getMessage());
        }
    }

    static List<String> options(String... arguments) {
        List<String> options = new ArrayList<>(Arrays.asList(arguments));
        if (!options.contains("--port")) {
            options.addAll(List.of("--port", "8080"));
        }
        if (options.stream().noneMatch(option -> option.startsWith("--cluster") || option.equals("--nohazelcast"))) {
            options.add("--nohazelcast");
        }
        options.addAll(List.of("--nohostaware", "--disablephonehome"));
        return options;
    }

    /** The server stays up when its application fails, and would answer 404 for ever. */
    private static void announce(String address) throws BootstrapException {
        if (PayaraMicro.getInstance().getRuntime().getDeployedApplicationNames().isEmpty()) {
            stop("the application could not be deployed; the reason stands above");
        }
        String setup = System.getProperty("broadsheet.setup.path");
        CONSOLE.println();
        if (setup != null) {
            CONSOLE.println("Set up the first administrator, once, at " + address + setup);
        }
        CONSOLE.println("Broadsheet is ready: " + address + "/");
        CONSOLE.flush();
    }

    private static void stop(String reason) {
        CONSOLE.flush();
        System.err.println("Broadsheet cannot start: " + reason);
        System.err.flush();
        Runtime.getRuntime().halt(1);
    }
}
