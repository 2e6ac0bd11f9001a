package dev.mcdewey.search.rerank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

class OnnxFilesTest {

    private Path folder;
    private TinyCrossEncoder files;

    @BeforeEach
    void write(@TempDir Path empty) throws IOException {
        folder = empty;
        files = TinyCrossEncoder.in(folder);
    }

    private static void refuses(Path model, Path tokenizer, String setting, String reason) {
        OnnxProperties settings = new OnnxProperties(model.toString(), tokenizer.toString(), 512, 1);
        assertThatThrownBy(() -> OnnxFiles.open(settings).close())
                .isInstanceOfSatisfying(InvalidConfigurationPropertyValueException.class, refusal -> {
                    assertThat(refusal.getName()).isEqualTo("mcdewey.search.reranker.onnx." + setting);
                    assertThat(refusal.getReason()).startsWith(reason).doesNotContain("null");
                });
    }

    @Test
    void namesAFileThatIsNotThere() {
        refuses(folder.resolve("away"), files.tokenizer(), "model", "there is no such file");
        refuses(files.model(), folder.resolve("away"), "tokenizer", "there is no such file");
        refuses(folder, files.tokenizer(), "model", "this is no file that can be read");
    }

    @Test
    void namesAModelThatCannotBeRun() throws IOException {
        byte[] whole = Files.readAllBytes(files.model());
        Files.write(files.model(), Arrays.copyOf(whole, whole.length / 2));

        refuses(files.model(), files.tokenizer(), "model", "it is no ONNX file that can be run: ");
        refuses(files.tokenizer(), files.tokenizer(), "model", "it is no ONNX file that can be run: ");
    }

    @Test
    void namesATokenizerThatCannotBeRead() throws IOException {
        Files.writeString(files.tokenizer(), "{\"version\": \"1.0\"}");

        refuses(files.model(), files.tokenizer(), "tokenizer", "it is no tokenizer.json that can be read: ");
        refuses(files.model(), files.model(), "tokenizer", "it is no tokenizer.json that can be read: ");
    }

    @Test
    void namesAModelOfAnotherKind() throws IOException {
        Files.write(
                files.model(),
                new OnnxGraph()
                        .input("words")
                        .toFloat("logits", "words")
                        .output("logits")
                        .toBytes());

        refuses(files.model(), files.tokenizer(), "model", "it does not score a question with a passage: ");
    }

    @Test
    void namesAModelWhoseScoresAreNoNumbers() throws IOException {
        Files.write(
                files.model(),
                new OnnxGraph()
                        .input("input_ids")
                        .input("attention_mask")
                        .toFloat("numbers", "input_ids")
                        .sum("sum", "numbers")
                        .node("Sub", "zero", "sum", "sum")
                        .node("Div", "logits", "zero", "zero")
                        .output("logits")
                        .toBytes());

        refuses(files.model(), files.tokenizer(), "model", "it does not score a question with a passage: it gave NaN");
    }
}
