package dev.mcdewey.ingest.refresh;

import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.core.convert.converter.Converter;
import org.springframework.scheduling.support.CronExpression;
import org.springframework.stereotype.Component;

/** Reads the five fields that cron has, or six with seconds in front. */
@Component
@ConfigurationPropertiesBinding
final class CronConverter implements Converter<String, CronExpression> {

    private static final int FIELDS = 5;

    @Override
    public CronExpression convert(String text) {
        String stripped = text.strip();
        String fields = stripped.split("\\s+", -1).length == FIELDS ? "0 " + stripped : stripped;
        if (!CronExpression.isValidExpression(fields)) {
            throw new IllegalArgumentException(
                    "mcdewey.ingest.schedule is '" + text + "': write it as cron does, as in '0 3 * * *'");
        }
        return CronExpression.parse(fields);
    }
}
