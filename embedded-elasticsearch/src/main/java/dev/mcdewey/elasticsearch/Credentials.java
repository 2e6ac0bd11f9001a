package dev.mcdewey.elasticsearch;

/**
 * The one user of a secured server.
 *
 * @param user name, not one that Elasticsearch keeps for itself such as {@code elastic}
 * @param password at least six characters, Elasticsearch's own bound
 */
public record Credentials(String user, String password) {
    /** Checks the bounds; an {@link IllegalArgumentException} names the one that is broken. */
    public Credentials {
        if (user.isBlank() || "elastic".equals(user)) {
            throw new IllegalArgumentException("User of the embedded server: '" + user + "' cannot be defined");
        }
        if (password.length() < 6) {
            throw new IllegalArgumentException("Password of the embedded server: at least six characters needed");
        }
    }

    @Override
    public String toString() {
        return "Credentials[user=" + user + "]";
    }
}
