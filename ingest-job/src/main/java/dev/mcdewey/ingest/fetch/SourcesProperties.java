package dev.mcdewey.ingest.fetch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How sources outside of the library folder are fetched.
 *
 * @param folder where fetched files are kept
 * @param allowedAddresses ranges of internal addresses that may be asked, such as {@code 10.1.0.0/16}; else a library
 *     from elsewhere could read what only this machine can reach
 * @param allowedFolders folders of this machine, besides the library, that archives and repositories may be read from
 * @param delay the pause between two pages of a site; two a second are less than a browser asks for
 * @param patience how long a server may be silent
 * @param pageTime how long a page may take; one that drips would else never end
 * @param downloadTime how long an archive or a repository may take
 * @param maxFileSize larger files are left out; a refresh would not read them
 * @param maxArchiveSize how large an archive or a revision of a repository may be, packed
 * @param maxUnpackedSize what may come out of one
 * @param maxFiles how many files may come out of one
 */
@ConfigurationProperties("mcdewey.sources")
public record SourcesProperties(
        Path folder,
        @DefaultValue List<String> allowedAddresses,
        @DefaultValue List<Path> allowedFolders,
        @DefaultValue("500ms") Duration delay,
        @DefaultValue("20s") Duration patience,
        @DefaultValue("60s") Duration pageTime,
        @DefaultValue("15m") Duration downloadTime,
        @DefaultValue("32MB") DataSize maxFileSize,
        @DefaultValue("256MB") DataSize maxArchiveSize,
        @DefaultValue("2GB") DataSize maxUnpackedSize,
        @DefaultValue("100000") int maxFiles) {}
