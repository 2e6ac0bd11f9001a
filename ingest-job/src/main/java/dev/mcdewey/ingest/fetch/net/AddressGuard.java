package dev.mcdewey.ingest.fetch.net;

import java.io.Serial;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks up hosts and gives only addresses that may be asked. The client connects to what it is given here and looks up
 * nothing itself, so a name that leads elsewhere a moment later gains nothing.
 */
public final class AddressGuard implements DnsResolver {

    /** This host, this network, neighbours, carriers, benchmarks, groups, and tunnels that would hide one of them. */
    private static final List<AddressRange> INTERNAL = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    "::/96",
                    "fc00::/7",
                    "fe80::/10",
                    "fec0::/10",
                    "ff00::/8",
                    "2001::/32",
                    "2002::/16")
            .map(AddressRange::of)
            .toList();

    /** Networks without IPv4 reach every IPv4 address below this prefix. */
    private static final AddressRange TRANSLATED = AddressRange.of("64:ff9b::/96");

    private static final int IPV4_START = 12;

    private final List<AddressRange> allowed;

    /**
     * Makes a guard.
     *
     * @param allowed ranges of addresses that may be asked although they are internal, such as {@code 10.1.0.0/16}
     * @throws IllegalArgumentException if one is no range of addresses
     */
    public AddressGuard(List<String> allowed) {
        this.allowed = allowed.stream().map(AddressRange::of).toList();
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] all = InetAddress.getAllByName(host);
        InetAddress[] permitted = Arrays.stream(all).filter(this::permits).toArray(InetAddress[]::new);
        if (permitted.length == 0) {
            throw new InternalAddressException(host, all[0]);
        }
        return permitted;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    boolean permits(InetAddress address) {
        if (allowed.stream().anyMatch(range -> range.contains(address))) {
            return true;
        }
        return TRANSLATED.contains(address)
                ? permits(translated(address))
                : INTERNAL.stream().noneMatch(range -> range.contains(address));
    }

    private static InetAddress translated(InetAddress address) {
        byte[] bytes = address.getAddress();
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(bytes, IPV4_START, bytes.length));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("Four bytes are always an address", impossible);
        }
    }

    /** A host that may not be asked. */
    private static final class InternalAddressException extends UnknownHostException {

        @Serial
        private static final long serialVersionUID = 1L;

        InternalAddressException(String host, InetAddress address) {
            super("%s is at %s, an internal address. Add it to mcdewey.sources.allowed-addresses if it may be read"
                    .formatted(host, address.getHostAddress()));
        }
    }
}
