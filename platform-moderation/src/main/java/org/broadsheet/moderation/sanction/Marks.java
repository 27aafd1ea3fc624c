package org.broadsheet.moderation.sanction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.moderation.SanctionTarget;
import org.broadsheet.api.moderation.Sanctions;
import org.broadsheet.moderation.screening.Link;
import org.broadsheet.moderation.screening.Trail;

/** What sanctions go by, each in one way of writing it, and under which keys they are kept and looked for. */
final class Marks {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");
    private static final Pattern HOST = Pattern.compile("[^\\s/?#@:]+\\.[^\\s/?#@:.]{2,}");

    private Marks() {}

    /**
     * A value as it is kept.
     *
     * @throws InvalidInput for the fields {@code target} and {@code value}
     */
    static String value(SanctionTarget target, String typed, String ownHost) {
        if (target == null) {
            throw new InvalidInput(FieldError.of("target", "required"));
        }
        String plain = typed == null ? "" : typed.strip();
        if (plain.isEmpty()) {
            throw new InvalidInput(FieldError.of("value", "required"));
        }
        String value = switch (target) {
            case EMAIL -> EMAIL.matcher(plain).matches() ? plain.toLowerCase(Locale.ROOT) : "";
            case ADDRESS ->
                Trail.address(plain).map(address -> address.getHostAddress()).orElse("");
            case NETWORK -> Network.parse(plain).map(Network::toString).orElse("");
            case HOST -> host(plain);
        };
        if (value.isEmpty()) {
            throw new InvalidInput(FieldError.of("value", "no-" + target.name().toLowerCase(Locale.ROOT)));
        }
        if (value.length() > Sanctions.MAX_VALUE) {
            throw new InvalidInput(FieldError.of("value", "too-long", Sanctions.MAX_VALUE));
        }
        if (target == SanctionTarget.HOST && (ownHost.equals(value) || ownHost.endsWith("." + value))) {
            throw new InvalidInput(FieldError.of("value", "own-host"));
        }
        return value;
    }

    static String key(SanctionTarget target, String value) {
        return target.name() + ":" + value;
    }

    /** All keys under which a sanction on such a comment can be kept. */
    static List<String> keys(String email, String remoteAddress, List<String> hosts) {
        List<String> keys = new ArrayList<>();
        if (!email.isBlank()) {
            keys.add(key(SanctionTarget.EMAIL, email.strip().toLowerCase(Locale.ROOT)));
        }
        Trail.address(remoteAddress).ifPresent(address -> {
            keys.add(key(SanctionTarget.ADDRESS, address.getHostAddress()));
            Network.allAround(address).forEach(network -> keys.add(key(SanctionTarget.NETWORK, network.toString())));
        });
        hosts.forEach(host -> addWithParents(keys, host));
        return keys.stream().distinct().toList();
    }

    /** {@code a.b.example}, {@code b.example}: a sanction on a host is on those below it, too. */
    private static void addWithParents(List<String> keys, String host) {
        String rest = host;
        while (rest.indexOf('.') > 0) {
            keys.add(key(SanctionTarget.HOST, rest));
            rest = rest.substring(rest.indexOf('.') + 1);
        }
    }

    private static String host(String typed) {
        String host = Link.host(typed);
        return HOST.matcher(host).matches() ? host : "";
    }
}
