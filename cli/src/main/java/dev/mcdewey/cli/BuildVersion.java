package dev.mcdewey.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class BuildVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = McDewey.class.getPackage().getImplementationVersion();
        return new String[] {"McDewey " + (version == null ? "(not packaged)" : version)};
    }
}
