package dev.mcdewey.ingest.gate;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What stops a publication.
 *
 * @param margin the share of the golden queries, from 0 to 1, that may be lost from one generation to the next; 0 lets
 *     none be lost, since each was chosen by somebody who needs its answer
 * @param forced whether the new generation is published all the same
 */
@ConfigurationProperties("mcdewey.gate")
public record GateProperties(
        @DefaultValue("0") double margin,
        @DefaultValue("false") boolean forced) {

    /** Rejects a margin that is no share. */
    public GateProperties {
        if (!(margin >= 0 && margin <= 1)) {
            throw new IllegalArgumentException("mcdewey.gate.margin is " + margin + ": set it from 0 to 1");
        }
    }
}
