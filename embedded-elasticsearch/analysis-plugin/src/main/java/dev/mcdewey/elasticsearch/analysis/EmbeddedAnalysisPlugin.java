package dev.mcdewey.elasticsearch.analysis;

import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;

/** Registers the missing names. */
public final class EmbeddedAnalysisPlugin extends Plugin implements AnalysisPlugin {}
