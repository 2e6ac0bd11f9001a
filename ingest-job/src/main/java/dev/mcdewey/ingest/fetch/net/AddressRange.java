package dev.mcdewey.ingest.fetch.net;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * A range of IP addresses.
 *
 * @param network any address of the range
 * @param bits how many leading bits all its addresses share
 */
record AddressRange(InetAddress network, int bits) {

    /** Digits, dots and colons only: a host name would be looked up. */
    private static final Pattern LITERAL =
            Pattern.compile("(?<address>[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*)(/(?<bits>[0-9]{1,3}))?");

    /** Reads {@code 10.0.0.0/8} or a single address. */
    static AddressRange of(String text) {
        var match = LITERAL.matcher(text.strip());
        if (!match.matches()) {
            throw wrong(text);
        }
        InetAddress network = literal(text, match.group("address"));
        int width = network.getAddress().length * Byte.SIZE;
        int bits = match.group("bits") == null ? width : Integer.parseInt(match.group("bits"));
        if (bits > width) {
            throw wrong(text);
        }
        return new AddressRange(network, bits);
    }

    private static InetAddress literal(String text, String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException notOne) {
            throw new IllegalArgumentException(wrong(text).getMessage(), notOne);
        }
    }

    private static IllegalArgumentException wrong(String text) {
        return new IllegalArgumentException(
                text + " is no range of addresses. Write it like 10.0.0.0/8, fd00::/8 or 127.0.0.1.");
    }

    boolean contains(InetAddress address) {
        byte[] mine = network.getAddress();
        byte[] other = address.getAddress();
        return mine.length == other.length && prefix(mine).equals(prefix(other));
    }

    private BigInteger prefix(byte[] address) {
        return new BigInteger(1, address).shiftRight(address.length * Byte.SIZE - bits);
    }
}
