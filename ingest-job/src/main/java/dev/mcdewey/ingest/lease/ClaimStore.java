package dev.mcdewey.ingest.lease;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.OpType;
import co.elastic.clients.elasticsearch._types.mapping.DynamicMapping;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.IndexRequest;
import co.elastic.clients.elasticsearch.core.IndexResponse;
import co.elastic.clients.util.ObjectBuilder;
import dev.mcdewey.index.generation.Repeatable;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Keeps the one claim of a library in Elasticsearch, which lets nobody change what another has changed meanwhile. */
final class ClaimStore {

    private static final String ID = "refresh";
    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;

    private final ElasticsearchClient client;
    private final String index;

    ClaimStore(ElasticsearchClient client, String index) {
        this.client = client;
        this.index = index;
    }

    StoredClaim take(Claim mine, Instant now) throws IOException {
        Optional<StoredClaim> held = held();
        if (held.isEmpty()) {
            create();
            return store(mine, i -> i.opType(OpType.Create));
        }
        if (!held.get().claim().isOver(now)) {
            throw held(held.get().claim());
        }
        return replace(held.get(), mine);
    }

    private void create() throws IOException {
        Repeatable.make(() -> client.indices().create(c -> c.index(index)
                .settings(s -> s.numberOfShards("1").autoExpandReplicas("0-1"))
                .mappings(m -> m.dynamic(DynamicMapping.False))));
    }

    StoredClaim renew(StoredClaim claim, Instant until) throws IOException {
        return replace(claim, claim.claim().renewed(until));
    }

    void release(StoredClaim claim) throws IOException {
        try {
            client.delete(d -> d.index(index).id(ID).ifSeqNo(claim.sequence()).ifPrimaryTerm(claim.term()));
        } catch (ElasticsearchException e) {
            // Another has taken it since, and it is not ours to release.
            if (e.status() != CONFLICT && e.status() != NOT_FOUND) {
                throw e;
            }
        }
    }

    private StoredClaim replace(StoredClaim before, Claim claim) throws IOException {
        return store(claim, i -> i.ifSeqNo(before.sequence()).ifPrimaryTerm(before.term()));
    }

    private StoredClaim store(Claim claim, UnaryOperator<IndexRequest.Builder<Claim>> unlessChanged)
            throws IOException {
        try {
            IndexResponse stored = client.index((IndexRequest.Builder<Claim> i) -> request(i, claim, unlessChanged));
            return new StoredClaim(claim, stored.seqNo(), stored.primaryTerm());
        } catch (ElasticsearchException e) {
            if (e.status() == CONFLICT) {
                return mineAfterAll(claim);
            }
            throw e;
        }
    }

    /** Where an answer was lost, the second try meets what the first has stored. */
    private StoredClaim mineAfterAll(Claim claim) throws IOException {
        Optional<StoredClaim> held = held();
        return held.filter(other -> other.claim().holder().equals(claim.holder()))
                .orElseThrow(() -> held(held.map(StoredClaim::claim).orElse(claim)));
    }

    private ObjectBuilder<IndexRequest<Claim>> request(
            IndexRequest.Builder<Claim> request,
            Claim claim,
            UnaryOperator<IndexRequest.Builder<Claim>> unlessChanged) {
        return unlessChanged.apply(request.index(index).id(ID).document(claim));
    }

    private Optional<StoredClaim> held() throws IOException {
        try {
            GetResponse<Claim> found = client.get(g -> g.index(index).id(ID), Claim.class);
            return Optional.ofNullable(found.source())
                    .map(claim -> new StoredClaim(
                            claim, Objects.requireNonNull(found.seqNo()), Objects.requireNonNull(found.primaryTerm())));
        } catch (ElasticsearchException e) {
            if (e.status() == NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static LeaseHeldException held(Claim other) {
        return new LeaseHeldException("This library is being refreshed already, by " + other.holder() + " since "
                + other.since().truncatedTo(ChronoUnit.SECONDS) + ". Wait until it is done; if that process is gone,"
                + " its right ends at " + other.until().truncatedTo(ChronoUnit.SECONDS) + " at the latest.");
    }
}
