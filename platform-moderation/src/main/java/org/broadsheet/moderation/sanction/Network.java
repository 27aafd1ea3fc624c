package org.broadsheet.moderation.sanction;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.broadsheet.moderation.screening.Trail;

/**
 * IP addresses that begin alike. Not wider than a provider's customers: a network of half the world is a mistake.
 *
 * @param base the first of them
 * @param bits how many bits they have in common
 */
record Network(InetAddress base, int bits) {

    private static final int IPV4_WIDEST = 16;
    private static final int IPV4_USUAL = 24;
    private static final int IPV4_BITS = 32;
    private static final int IPV6_WIDEST = 32;
    private static final int IPV6_USUAL = 64;

    /** Traces are kept of whole addresses and of the usual networks. More of these than 256 are not asked for. */
    private static final int MOST_MORE = 8;

    /** As typed: {@code 192.0.2.0/24}, or an address, which means the usual network around it; empty when it is none. */
    static Optional<Network> parse(String typed) {
        String[] parts = typed.strip().split("/", -1);
        Optional<InetAddress> address = parts.length > 2 ? Optional.empty() : Trail.address(parts[0]);
        return address.flatMap(found -> bits(parts, found)
                .filter(bits -> bits >= widest(found) && bits <= narrowest(found))
                .map(bits -> around(found, bits)));
    }

    /** The usual one. */
    static Network around(InetAddress address) {
        return around(address, usual(address));
    }

    /** All that an address is in and a sanction can be on, the widest first. */
    static List<Network> allAround(InetAddress address) {
        return IntStream.rangeClosed(widest(address), narrowest(address))
                .mapToObj(bits -> around(address, bits))
                .toList();
    }

    /** The usual networks that it consists of; empty when it is narrower, or they are too many to be asked for. */
    List<String> usualParts() {
        int more = usual(base) - bits;
        return more < 0 || more > MOST_MORE ? List.of() : parts(more, usual(base));
    }

    /** All addresses in it; empty when they are too many to be asked for. */
    List<String> addresses() {
        int more = base.getAddress().length * Byte.SIZE - bits;
        return more > MOST_MORE
                ? List.of()
                : parts(more, bits + more).stream()
                        .map(part -> part.substring(0, part.indexOf('/')))
                        .toList();
    }

    /** Those of so many bits, {@code more} of which tell them apart. */
    private List<String> parts(int more, int partBits) {
        return IntStream.range(0, 1 << more)
                .mapToObj(number -> {
                    byte[] bytes = base.getAddress();
                    for (int bit = 0; bit < more; bit++) {
                        if ((number >> bit & 1) == 1) {
                            int place = partBits - 1 - bit;
                            bytes[place / Byte.SIZE] |= (byte) (1 << (Byte.SIZE - 1 - place % Byte.SIZE));
                        }
                    }
                    return new Network(of(bytes), partBits).toString();
                })
                .toList();
    }

    private static Optional<Integer> bits(String[] parts, InetAddress address) {
        if (parts.length == 1) {
            return Optional.of(usual(address));
        }
        try {
            return Optional.of(Integer.valueOf(parts[1].strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Network around(InetAddress address, int bits) {
        byte[] bytes = address.getAddress();
        for (int bit = bits; bit < bytes.length * Byte.SIZE; bit++) {
            bytes[bit / Byte.SIZE] &= (byte) ~(1 << (Byte.SIZE - 1 - bit % Byte.SIZE));
        }
        return new Network(of(bytes), bits);
    }

    private static InetAddress of(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("It has the length of the address it came from", e);
        }
    }

    private static int widest(InetAddress address) {
        return address instanceof Inet4Address ? IPV4_WIDEST : IPV6_WIDEST;
    }

    private static int usual(InetAddress address) {
        return address instanceof Inet4Address ? IPV4_USUAL : IPV6_USUAL;
    }

    private static int narrowest(InetAddress address) {
        return address instanceof Inet4Address ? IPV4_BITS : IPV6_USUAL;
    }

    /** As sanctions and traces are kept. */
    @Override
    public String toString() {
        return base.getHostAddress() + "/" + bits;
    }
}
