package org.broadsheet.core.reader;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/** The neighbourhood of an IP address: what one customer of a provider, or one small office, has. */
final class Network {

    private static final Pattern LITERAL = Pattern.compile("[0-9A-Fa-f.:]+");
    private static final int IPV4_BYTES = 3;
    private static final int IPV6_BYTES = 8;

    private Network() {}

    /** @return the same for all addresses of a network; what is no address is its own network */
    static String of(String address) {
        if (!LITERAL.matcher(address).matches()) {
            return address;
        }
        try {
            // No name is looked up for a literal.
            InetAddress parsed = InetAddress.getByName(address);
            int bytes = parsed instanceof Inet6Address ? IPV6_BYTES : IPV4_BYTES;
            return Arrays.toString(Arrays.copyOf(parsed.getAddress(), bytes));
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
