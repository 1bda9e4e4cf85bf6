import { home, names, type Culture } from '../culture.ts';

export const vietnamese: Culture = {
  id: 'vietnamese',
  script: 'Latn',
  language: 'vi',
  nativeOrder: ['family', 'middle', 'given'],
  latinOrder: ['family', 'middle', 'given'],
  optional: { middle: 0.92 },
  separator: ' ',
  givenMale: names(`
    Hùng/Hung; Dũng/Dung; Tuấn/Tuan; Sơn/Son; Đức/Duc; Phúc/Phuc; Quân/Quan; Khánh/Khanh; Thắng/Thang; Long; Bình/Binh; Cường/Cuong; Hải/Hai; Trung; Việt/Viet; Tùng/Tung; Huy; Đạt/Dat; Nghĩa/Nghia; Lộc/Loc`),
  givenFemale: names(`
    Hương/Huong; Lan; Hạnh/Hanh; Ngọc/Ngoc; Thảo/Thao; Trang; Mai; Loan; Yến/Yen; Phượng/Phuong; Thủy/Thuy; Dung; Nga; Hồng/Hong; Xuân/Xuan; Bích/Bich`),
  family: names(`
    Nguyễn/Nguyen; Trần/Tran; Lê/Le; Phạm/Pham; Huỳnh/Huynh/Hoang; Phan; Vũ/Vu/Vo; Đặng/Dang; Bùi/Bui; Đỗ/Do; Hồ/Ho; Ngô/Ngo; Dương/Duong; Lý/Ly; Đinh/Dinh; Mai; Trịnh/Trinh; Lương/Luong; Tạ/Ta; Quách/Quach; Châu/Chau; Tôn/Ton`),
  middle: names(
    'Văn/Van; Thị/Thi; Minh; Quang; Thanh; Đình/Dinh; Hữu/Huu; Công/Cong; Xuân/Xuan; Kim; Gia; Bảo/Bao; Trọng/Trong; Mỹ/My',
  ),
  newYearShare: 0.02,
  homes: [[home('vn', 'Hanoi, Ho Chi Minh City, Haiphong, Da Nang, Vinh'), 1]],
};
