package dev.mcdewey.ingest.chunker;

import dev.mcdewey.ingest.guide.Block;
import dev.mcdewey.ingest.guide.BulletList;
import dev.mcdewey.ingest.guide.Code;
import dev.mcdewey.ingest.guide.DefinitionList;
import dev.mcdewey.ingest.guide.Note;
import dev.mcdewey.ingest.guide.Procedure;
import dev.mcdewey.ingest.guide.Table;

/** What most of a chunk is. */
enum ChunkKind {
    TEXT("text"),
    TABLE("table"),
    CODE("code"),
    LIST("list"),
    PROCEDURE("procedure"),
    NOTE("note"),
    DEFINITION("definition");

    private final String label;

    ChunkKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static ChunkKind of(Block block) {
        if (block instanceof Table) {
            return TABLE;
        }
        if (block instanceof Code) {
            return CODE;
        }
        if (block instanceof BulletList) {
            return LIST;
        }
        if (block instanceof Procedure) {
            return PROCEDURE;
        }
        if (block instanceof Note) {
            return NOTE;
        }
        return block instanceof DefinitionList ? DEFINITION : TEXT;
    }
}
