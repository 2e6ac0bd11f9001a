package dev.mcdewey.mcp.transport;

/** The JSON-RPC error codes that the transport itself gives. */
final class ErrorCode {

    static final int PARSE_ERROR = -32700;
    static final int INVALID_REQUEST = -32600;
    static final int METHOD_NOT_FOUND = -32601;
    static final int INVALID_PARAMS = -32602;
    static final int INTERNAL_ERROR = -32603;

    /** Headers that are missing, malformed or contradict the body; modern era. */
    static final int HEADER_MISMATCH = -32020;

    /** A revision that is not spoken here; modern era. */
    static final int UNSUPPORTED_PROTOCOL_VERSION = -32022;

    private ErrorCode() {}
}
