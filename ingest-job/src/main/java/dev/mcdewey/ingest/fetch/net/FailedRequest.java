package dev.mcdewey.ingest.fetch.net;

import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.HttpHostConnectException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;

/** Says in a sentence why a request failed. */
final class FailedRequest {

    private FailedRequest() {}

    static FetchException of(HttpUriRequestBase request, Duration within, Exception failure) {
        String address = request.getScheme() + "://" + request.getAuthority() + request.getPath();
        String sentence = request.isCancelled()
                ? address + " has not answered wholly within " + within.toSeconds() + " seconds"
                : address + " was not read: " + why(failure);
        return new FetchException(sentence, failure);
    }

    private static String why(Exception failure) {
        if (failure instanceof SocketTimeoutException) {
            return "the server did not answer in time";
        }
        if (failure instanceof HttpHostConnectException) {
            return "the server does not accept connections";
        }
        if (failure instanceof SSLException) {
            return "no secure connection (" + failure.getMessage() + ")";
        }
        // The guard's own message is a sentence already; the system's is only the name of the host.
        return failure instanceof UnknownHostException
                        && !String.valueOf(failure.getMessage()).contains(" ")
                ? "there is no such host"
                : String.valueOf(failure.getMessage());
    }
}
