package org.broadsheet.core.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.broadsheet.api.change.ChangeKind;
import org.broadsheet.api.change.ChangeLog;
import org.broadsheet.api.media.MediaLibrary;
import org.broadsheet.api.media.Picture;
import org.broadsheet.api.page.Slice;
import org.broadsheet.api.security.CurrentActor;
import org.broadsheet.api.security.Permission;
import org.broadsheet.api.security.PublicOperation;
import org.broadsheet.api.security.RequiresPermission;
import org.broadsheet.core.media.PictureFormat.Measured;

@ApplicationScoped
class Pictures implements MediaLibrary {

    @Inject
    MediaTable table;

    @Inject
    ChangeLog changes;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Override
    @PublicOperation
    public Optional<Picture> picture(long id) {
        return table.find(id).map(MediaEntity::toPicture);
    }

    @Override
    @PublicOperation
    public Map<Long, Picture> pictures(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return table.byIds(ids).stream()
                .map(MediaEntity::toPicture)
                .collect(Collectors.toMap(Picture::id, Function.identity()));
    }

    @Override
    @PublicOperation
    public Optional<Content> content(long id) {
        return table.content(id);
    }

    @Override
    @RequiresPermission(Permission.WRITE_STORIES)
    public Slice<Picture> newest(int page, int size) {
        List<Picture> items = table.newest((page - 1) * size, size).stream()
                .map(MediaEntity::toPicture)
                .toList();
        return new Slice<>(items, table.count(), page, size);
    }

    @Override
    @Transactional
    @RequiresPermission(Permission.UPLOAD_MEDIA)
    public Picture add(String fileName, byte[] bytes, String alt, String caption, String credit) {
        Measured measured = PictureCheck.checked(bytes);
        PictureCheck.checkTexts(alt, caption, credit);
        String name = PictureName.of(fileName, measured.format());
        MediaEntity picture = new MediaEntity(name, measured, bytes.length, sha256(bytes));
        picture.describe(alt.strip(), caption.strip(), credit.strip());
        picture.added(clock.instant(), actor.get().accountId());
        table.add(picture, bytes);
        changes.record(ChangeKind.MEDIA, picture.id());
        return picture.toPicture();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
