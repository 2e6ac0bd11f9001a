package dev.mcdewey.api.page;

import dev.mcdewey.api.web.NotInLibraryException;
import dev.mcdewey.api.web.ProblemKind;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;

/** Explains what the type of a problem means, to whoever follows it. */
@Controller
class ProblemPageController {

    @GetMapping("/problems/{name}")
    Rendering problem(@PathVariable String name) {
        ProblemKind kind = ProblemKind.named(name).orElseThrow(() -> NotInLibraryException.problem(name));
        return Rendering.view("problem-kind").modelAttribute("kind", kind).build();
    }
}
