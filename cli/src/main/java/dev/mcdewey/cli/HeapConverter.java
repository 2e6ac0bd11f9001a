package dev.mcdewey.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a heap size in MB. */
final class HeapConverter implements ITypeConverter<Integer> {

    /** Elasticsearch does not start with less. */
    private static final int LEAST = 128;

    @Override
    public Integer convert(String value) {
        try {
            int megabytes = Integer.parseInt(value);
            if (megabytes >= LEAST) {
                return megabytes;
            }
        } catch (NumberFormatException e) {
            throw refused(value);
        }
        throw refused(value);
    }

    private static TypeConversionException refused(String value) {
        return new TypeConversionException("'" + value + "' is not a number of MB, " + LEAST + " or more");
    }
}
