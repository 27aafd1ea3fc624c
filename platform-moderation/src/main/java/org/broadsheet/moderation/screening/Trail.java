package org.broadsheet.moderation.screening;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.api.comment.CommentCandidate;

/**
 * What a comment can be compared with others by. What is not known is empty.
 *
 * @param address the sender's IP address, in one way of writing it
 * @param network the network around it: the first 24 bits of an IPv4 address, 64 of an IPv6 address
 * @param writer  the mail address, lower case; as typed, so that anybody may have written it
 * @param name    the author's name, lower case, without blanks
 * @param hosts   of the website and of the links, each once
 * @param sketch  of the text, unless that is too short
 */
public record Trail(
        long articleId,
        String address,
        String network,
        String writer,
        String name,
        List<String> hosts,
        Optional<Sketch> sketch,
        Instant time) {

    private static final int MOST_HOSTS = 10;

    /** As much as the table takes. Hosts may have 253 letters, and none that anybody links to has. */
    private static final int LONGEST_HOST = 200;

    private static final int IPV4_NETWORK = 3;
    private static final int IPV6_NETWORK = 8;

    /**
     * Looked at before Java does, which would ask the network for the address of a name. It still does for four numbers of
     * which one is above 255; those do not come from a connection, and from a proxy only if that makes them up.
     */
    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}");

    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F.]*:[0-9a-fA-F:.]*");

    /** The trail of a comment that is screened, or was. */
    public static Trail of(CommentCandidate candidate) {
        return of(Reading.of(candidate));
    }

    static Trail of(Reading reading) {
        CommentCandidate candidate = reading.candidate();
        Optional<InetAddress> address = address(candidate.remoteAddress());
        return new Trail(
                candidate.articleId(),
                address.map(InetAddress::getHostAddress).orElse(""),
                address.map(Trail::network).orElse(""),
                candidate.email().strip().toLowerCase(Locale.ROOT),
                Words.of(candidate.author()).stream().map(Word::key).collect(Collectors.joining()),
                hosts(reading),
                Sketch.of(reading.ownWords()),
                candidate.time());
    }

    /** The hosts, but not that of the site itself. */
    public List<String> foreignHosts(String baseUrl) {
        String own = Link.host(baseUrl);
        return hosts.stream().filter(host -> !host.equals(own)).toList();
    }

    /** The website first: links can be so many that it would be left out. */
    static List<String> hosts(Reading reading) {
        return Stream.concat(
                        Stream.of(reading.candidate().url().strip()).map(Link::host),
                        reading.links().stream().map(Link::host))
                .filter(host -> !host.isEmpty() && host.length() <= LONGEST_HOST)
                .distinct()
                .limit(MOST_HOSTS)
                .toList();
    }

    /** An IP address as it is written, without asking anybody for names; empty when it is none. */
    public static Optional<InetAddress> address(String typed) {
        String plain = typed.strip().replaceFirst("%.*", "");
        if (!IPV4.matcher(plain).matches() && !IPV6.matcher(plain).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(plain));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    /** The network around an address, with the number of its bits. */
    public static String network(InetAddress address) {
        int kept = address instanceof Inet4Address ? IPV4_NETWORK : IPV6_NETWORK;
        byte[] bytes = address.getAddress();
        Arrays.fill(bytes, kept, bytes.length, (byte) 0);
        try {
            return InetAddress.getByAddress(bytes).getHostAddress() + "/" + kept * Byte.SIZE;
        } catch (UnknownHostException e) {
            throw new IllegalStateException("It has the length of the address it came from", e);
        }
    }
}
