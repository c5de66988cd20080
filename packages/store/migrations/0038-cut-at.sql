-- When the last change was committed that is not kept any more, so that whoever asks what came since some moment is told whether some of it is gone; null: none was cut, or before this was noted.
alter table app.change_head add column cut_at timestamptz;
