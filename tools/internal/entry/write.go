package entry

import (
	"bytes"
	"os"
	"path/filepath"
)

// WriteFile gives a file the contents data, all or nothing: whoever reads it meanwhile sees the old or the new. It keeps
// the file's permissions and makes its folder if need be. A file that has these contents already is not written; changed
// tells.
func WriteFile(path string, data []byte) (changed bool, err error) {
	old, err := os.ReadFile(path)
	if err == nil && bytes.Equal(old, data) {
		return false, nil
	}
	mode := os.FileMode(0o644)
	if info, err := os.Stat(path); err == nil {
		mode = info.Mode().Perm()
	} else if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return false, err
	}
	return true, replaceFile(path, data, mode, old != nil)
}

// replaceFile writes data beside path and moves it there. A link is followed: what it points at is replaced. Where there
// was a file before, safe waits until the new one is on the disk: a power cut then leaves the one or the other.
func replaceFile(path string, data []byte, mode os.FileMode, safe bool) error {
	if target, err := filepath.EvalSymlinks(path); err == nil {
		path = target
	}
	tmp, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+".*")
	if err != nil {
		return err
	}
	defer os.Remove(tmp.Name())
	_, err = tmp.Write(data)
	if err == nil {
		err = tmp.Chmod(mode)
	}
	if err == nil && safe {
		err = tmp.Sync()
	}
	if closing := tmp.Close(); err == nil {
		err = closing
	}
	if err != nil {
		return err
	}
	return os.Rename(tmp.Name(), path)
}
