package io.github.wmformat.wine;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Writes each test's start and end to the file named by the property {@value #PROPERTY} as it happens, so that a run that dies in native
 * code says in which test. Without the property it does nothing.
 */
public final class ResultLog implements TestExecutionListener {
    /** The system property that names the file. */
    public static final String PROPERTY = "wmformat.wine.results";

    private static final int DETAIL_LIMIT = 8_000;

    private @Nullable Writer out;

    /** Called by JUnit, which finds the class through ServiceLoader. */
    public ResultLog() {}

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        String file = System.getProperty(PROPERTY);
        if (file != null) {
            try {
                // Not Files.newBufferedWriter, which refuses a display name that is no valid Unicode.
                out = new OutputStreamWriter(Files.newOutputStream(Path.of(file)), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        if (test.isTest()) {
            write(TestEvent.Kind.STARTED, test, "");
        }
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        write(TestEvent.Kind.SKIPPED, test, reason);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        switch (result.getStatus()) {
            case SUCCESSFUL -> {
                if (test.isTest()) {
                    write(TestEvent.Kind.PASSED, test, "");
                }
            }
            case ABORTED -> write(TestEvent.Kind.SKIPPED, test, message(result.getThrowable()));
            case FAILED -> write(TestEvent.Kind.FAILED, test, trace(result.getThrowable()));
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        write(TestEvent.complete());
    }

    private void write(TestEvent.Kind kind, TestIdentifier test, String detail) {
        TestName name = TestName.of(test);
        String bounded = detail.substring(0, Math.min(detail.length(), DETAIL_LIMIT));
        write(new TestEvent(kind, test.getUniqueId(), name.className(), name.test(), test.getDisplayName(), bounded));
    }

    private void write(TestEvent event) {
        Writer log = out;
        if (log == null) {
            return;
        }
        try {
            log.write(event.line() + "\n");
            log.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String message(Optional<Throwable> cause) {
        return cause.map(Throwable::getMessage).orElse("no reason given");
    }

    private static String trace(Optional<Throwable> cause) {
        StringWriter text = new StringWriter();
        cause.ifPresent(throwable -> throwable.printStackTrace(new PrintWriter(text)));
        return text.toString();
    }
}
