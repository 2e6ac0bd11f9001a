package dev.mcdewey.ingest.lease;

/**
 * A claim with the mark of its last change, by which Elasticsearch refuses a change of anything newer.
 *
 * @param claim who refreshes
 * @param sequence the number of its last change
 * @param term the term of the shard that numbered it
 */
record StoredClaim(Claim claim, long sequence, long term) {}
