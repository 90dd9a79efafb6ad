import {
  deleteResumePhoto,
  getResumePhoto,
  putResumePhoto,
  type Resume,
} from '@talent-harbor/backend/contracts/resumes';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '#shared/i18n/use-words.ts';
import { call, pathOf } from '#shared/lib/call.ts';
import { useProblemWords } from '#shared/lib/problem-words.ts';
import { Button } from '#shared/ui/button.tsx';
import { useToast } from '#shared/ui/toast.tsx';
import { noteResume } from '../api.ts';

const widest = 480;

/** The picture drawn anew: smaller, and without what cameras write into it, such as the place. */
async function drawnAnew(file: File): Promise<Blob> {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, widest / Math.min(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('no picture'))), 'image/jpeg', 0.88),
  );
}

/** An optional photo. It goes along with no application; only the PDF carries it, where the person wants that. */
export function PhotoField({ resume }: { resume: Resume }) {
  const t = useWords('resumes');
  const why = useProblemWords('resumes');
  const tell = useToast();
  const client = useQueryClient();
  const [version, setVersion] = useState(0);
  const params = { id: resume.id };
  const note = (changed: Resume) => {
    noteResume(client, changed);
    setVersion(version + 1);
  };
  const putting = useMutation({
    mutationFn: async (picked: File) => {
      const file = await drawnAnew(picked).catch(() => null);
      return file && call(putResumePhoto, { params, file });
    },
    onSuccess: (changed) => (changed ? note(changed) : tell(t('photo.unreadable'))),
    onError: (error) => tell(why(error)),
  });
  const dropping = useMutation({
    mutationFn: () => call(deleteResumePhoto, { params }),
    onSuccess: note,
    onError: (error) => tell(why(error)),
  });
  return (
    <div className="flex flex-wrap items-center gap-3">
      {resume.photo && (
        <img
          src={`${pathOf(getResumePhoto, { params })}?${version}`}
          alt={t('photo.title')}
          className="h-24 w-18 rounded-control border border-hair object-cover"
        />
      )}
      <label className="target inline-flex cursor-pointer items-center justify-center rounded-control border border-edge bg-surface px-4 font-medium text-[15px] text-harbour hover:bg-wash has-focus-visible:outline-2 has-focus-visible:outline-tide">
        <input
          type="file"
          accept="image/*"
          disabled={putting.isPending}
          onChange={(event) => {
            const picked = event.target.files?.[0];
            event.target.value = '';
            if (picked) putting.mutate(picked);
          }}
          className="sr-only"
        />
        {t(resume.photo ? 'photo.replace' : 'photo.add')}
      </label>
      {resume.photo && (
        <Button tone="quiet" busy={dropping.isPending} onClick={() => dropping.mutate()}>
          {t('photo.remove')}
        </Button>
      )}
      <p className="w-full text-mute text-sm">{t('photo.hint')}</p>
    </div>
  );
}
